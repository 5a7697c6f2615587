package dev.stoa;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import dev.stoa.architecture.adr.Enforces;
import dev.stoa.extraction.found.FoundModule;
import dev.stoa.extraction.found.FoundModules;
import java.util.Set;
import java.util.stream.Collectors;
import org.jmolecules.archunit.JMoleculesDddRules;
import org.junit.jupiter.api.Test;

/** How a module looks inside (docs/adr/0001-modular-monolith.md); what goes on between modules is judged in {@code extraction}. */
@Enforces({1, 17})
class ArchitectureTests {

    private static final Set<String> SUB_PACKAGES = Set.of("events", "commands", "domain", "application", "persistence",
            "integration", "web");

    private static final FoundModules STOA = FoundModules.ofStoa();
    private static final JavaClasses CLASSES = STOA.classes();

    @Test
    void modulesHaveTheSamePackages() {
        for (FoundModule module : STOA.all()) {
            var found = CLASSES.getPackage(module.basePackage())
                    .getSubpackages()
                    .stream()
                    .map(subPackage -> subPackage.getRelativeName())
                    .collect(Collectors.toSet());
            assertThat(SUB_PACKAGES).as("packages of %s", module.name()).containsAll(found);
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
                .because("a rule of the business is read and tested without them")
                .check(CLASSES);
    }
}
