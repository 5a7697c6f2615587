package dev.stoa;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.stoa.messaging.Command;
import dev.stoa.messaging.Errand;
import dev.stoa.messaging.Event;
import dev.stoa.messaging.Message;
import dev.stoa.messaging.MessageListener;
import dev.stoa.messaging.MessageType;
import dev.stoa.messaging.Signal;
import java.util.Set;
import java.util.stream.Collectors;
import org.jmolecules.archunit.JMoleculesDddRules;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The boundaries of docs/adr/0001-modular-monolith.md, over every module that is found. */
class ArchitectureTests {

    private static final Set<String> SUB_PACKAGES = Set.of("events", "commands", "domain", "application", "persistence",
            "integration", "web");

    private static final ApplicationModules MODULES = ApplicationModules.of(Stoa.class);
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.stoa");

    @Test
    void modulesKeepToWhatTheyDeclare() {
        MODULES.verify();
    }

    @Test
    void everyModuleDeclaresWhatItMayUse() {
        for (ApplicationModule module : MODULES) {
            assertThat(CLASSES.getPackage(module.getBasePackage().getName())
                    .getAnnotationOfType(org.springframework.modulith.ApplicationModule.class)
                    .allowedDependencies())
                    .as("allowedDependencies of %s", module.getIdentifier())
                    .doesNotContain(org.springframework.modulith.ApplicationModule.OPEN_TOKEN);
        }
    }

    @Test
    void modulesHaveTheSamePackages() {
        for (ApplicationModule module : MODULES) {
            var found = CLASSES.getPackage(module.getBasePackage().getName())
                    .getSubpackages()
                    .stream()
                    .map(subPackage -> subPackage.getRelativeName())
                    .collect(Collectors.toSet());
            assertThat(SUB_PACKAGES).as("packages of %s", module.getIdentifier()).containsAll(found);
        }
    }

    @Test
    void theDomainKeepsToItsBuildingBlocks() {
        JMoleculesDddRules.all().check(CLASSES);
    }

    @Test
    void theDomainKnowsNeitherWebNorSql() {
        noClasses().that()
                .resideInAPackage("dev.stoa.*.domain..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.web..",
                        "org.springframework.jdbc..", "java.sql..", "jakarta.servlet..", "..persistence", "..web")
                .because("a rule of the business is read and tested without them (ADR 0001)")
                .check(CLASSES);
    }

    @Test
    void operationsAreCalledByTheEdgeAndCheckoutOnly() {
        noClasses().that()
                .resideOutsideOfPackages("dev.stoa.storefront..", "dev.stoa.console..",
                        "dev.stoa.checkout..")
                .should(new ArchCondition<JavaClass>("call another module's Operations") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        type.getDirectDependenciesFromSelf()
                                .stream()
                                .filter(use -> use.getTargetClass().getSimpleName().endsWith("Operations"))
                                .filter(use -> !moduleOf(use.getTargetClass()).equals(moduleOf(type)))
                                .forEach(use -> events.add(SimpleConditionEvent.satisfied(type, use.getDescription())));
                    }
                })
                .because("writes are asked for by people; modules tell each other by messages (ADR 0001)")
                .check(CLASSES);
    }

    @Test
    void messagesAreRecordsInTheirPackages() {
        classes().that()
                .areAssignableTo(Message.class)
                .and()
                .areNotInterfaces()
                .should()
                .beRecords()
                .andShould()
                .beAnnotatedWith(MessageType.class)
                .check(CLASSES);
        classes().that()
                .areAssignableTo(Event.class)
                .or()
                .areAssignableTo(Signal.class)
                .and()
                .areNotInterfaces()
                .should()
                .resideInAPackage("dev.stoa.*.events")
                .check(CLASSES);
        classes().that()
                .areAssignableTo(Command.class)
                .and()
                .areNotInterfaces()
                .should()
                .resideInAPackage("dev.stoa.*.commands")
                .check(CLASSES);
    }

    @Test
    void typeNamesSayTheirModule() {
        classes().that().areAnnotatedWith(MessageType.class).should(new ArchCondition<>("be named module.Name") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var name = type.getAnnotationOfType(MessageType.class).value();
                if (!name.matches(moduleOf(type) + "\\.[A-Z][A-Za-z]+")) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " is called " + name));
                }
            }
        }).check(CLASSES);
    }

    @Test
    void listenersSayTheirModuleInTheirId() {
        methods().that()
                .areAnnotatedWith(MessageListener.class)
                .or()
                .areAnnotatedWith(Errand.class)
                .should(new ArchCondition<JavaMethod>("have an id that begins with their module") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        var id = method.isAnnotatedWith(MessageListener.class)
                                ? method.getAnnotationOfType(MessageListener.class).id()
                                : method.getAnnotationOfType(Errand.class).id();
                        if (!id.startsWith(moduleOf(method.getOwner()) + ".")) {
                            events.add(
                                    SimpleConditionEvent.violated(method, method.getFullName() + " is called " + id));
                        }
                    }
                })
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    private static String moduleOf(JavaClass type) {
        var parts = type.getPackageName().split("\\.", -1);
        return parts.length > 2 ? parts[2] : "";
    }
}
