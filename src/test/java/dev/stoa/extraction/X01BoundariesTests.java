package dev.stoa.extraction;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static dev.stoa.extraction.ExtractionRule.X1;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.stoa.architecture.adr.Enforces;
import dev.stoa.extraction.found.FoundModule;
import dev.stoa.extraction.found.FoundModules;
import dev.stoa.kernel.Layer;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Modules form no cycle and use only what they declare; of another module only base package, events and commands; its
 * Operations only from the edge and from checkout. Spring Modulith judges the same by its own means.
 */
@Enforces({1, 17, 19})
class X01BoundariesTests {

    /** Who asks for writes: where people come in, and the process that they start. ADR 1. */
    private static final Set<String> CALLERS_OF_OPERATIONS = Set.of("storefront", "console", "checkout");

    private final FoundModules stoa = FoundModules.ofStoa();
    private final FoundModules planted = FoundModules.planted();

    @Test
    void modulesFormNoCycle() {
        Verdict.holds(X1, Verdict.offenders(noCycle(stoa), stoa.classes()));
    }

    @Test
    void modulesUseWhatTheyDeclareAndOthersShow() {
        Verdict.holds(X1, Verdict.offenders(useWhatIsDeclaredAndShown(stoa), stoa.classes()));
    }

    @Test
    void dependenciesPointDownTheLayers() {
        Verdict.holds(X1, upwards(stoa));
    }

    @Test
    void operationsAreCalledFromTheEdgeAndCheckout() {
        Verdict.holds(X1, callersOfOperations(stoa, CALLERS_OF_OPERATIONS));
    }

    /** The permission of a module that is gone, or that calls none, is taken back. */
    @Test
    void whoMayCallOperationsDoes() {
        var callers = new HashSet<String>();
        stoa.classes()
                .forEach(type -> foreignOperations(stoa, type)
                        .forEach(_ -> stoa.of(type).map(FoundModule::name).ifPresent(callers::add)));
        assertThat(callers).isEqualTo(CALLERS_OF_OPERATIONS);
    }

    @Test
    void springModulithAgrees() {
        Verdict.holds(X1, stoa.modulith().detectViolations().getMessages());
    }

    @Test
    @Plants(ExtractionRule.X1)
    void seesACycle() {
        Verdict.catches(Verdict.offenders(noCycle(planted), planted.classes()), "egg");
    }

    @Test
    @Plants(ExtractionRule.X1)
    void seesWhatIsNotDeclaredAndWhatIsNotShown() {
        Verdict.catches(Verdict.offenders(useWhatIsDeclaredAndShown(planted), planted.classes()),
                "Stranger uses granary, which stranger does not declare",
                "Burrower reaches into granary");
    }

    @Test
    @Plants(ExtractionRule.X1)
    void seesWhoLooksUpTheLayers() {
        Verdict.catches(upwards(planted), "meddler (ground) declares granary (core)");
    }

    @Test
    @Plants(ExtractionRule.X1)
    void seesWhoCallsOperationsWithoutBeingAsked() {
        Verdict.catches(callersOfOperations(planted, Set.of()), "Meddler");
    }

    @Test
    @Plants(ExtractionRule.X1)
    void springModulithSeesThemToo() {
        assertThat(planted.modulith().detectViolations().getMessages())
                .anyMatch(message -> message.contains("Cycle"))
                .anyMatch(message -> message.contains("stranger"))
                .anyMatch(message -> message.contains("burrower"));
    }

    private static ArchRule noCycle(FoundModules application) {
        return slices().matching(application.root() + ".(*)..").should().beFreeOfCycles();
    }

    private static ArchRule useWhatIsDeclaredAndShown(FoundModules application) {
        return classes().that(application.belongToAModule())
                .should(new ArchCondition<>("use what their module declares and others show") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        type.getDirectDependenciesFromSelf()
                                .stream()
                                .flatMap(use -> offence(application, use).stream())
                                .distinct()
                                .forEach(offence -> events.add(SimpleConditionEvent.violated(type, offence)));
                    }
                });
    }

    private static Optional<String> offence(FoundModules application, Dependency use) {
        var user = application.of(use.getOriginClass()).orElseThrow();
        var target = use.getTargetClass().getBaseComponentType();
        return application.of(target).filter(used -> !used.equals(user)).flatMap(used -> {
            if (!used.shows(target)) {
                return Optional.of("%s reaches into %s: %s".formatted(use.getOriginClass().getName(), used.name(),
                        use.getDescription()));
            }
            var declaration = used.declarationFor(target);
            return user.declares(declaration)
                    ? Optional.empty()
                    : Optional.of("%s uses %s, which %s does not declare: %s".formatted(use.getOriginClass().getName(),
                            declaration, user.name(), use.getDescription()));
        });
    }

    /** Modules without a layer are X12's affair. */
    private static List<String> upwards(FoundModules application) {
        return application.all()
                .stream()
                .flatMap(user -> application.all()
                        .stream()
                        .filter(used -> user.declared()
                                .stream()
                                .anyMatch(entry -> entry.split(" :: ", 2)[0].equals(used.name())))
                        .filter(used -> isUpwards(user.layer(), used.layer()))
                        .map(used -> "%s (%s) declares %s (%s)".formatted(user.name(), word(user), used.name(),
                                word(used))))
                .toList();
    }

    private static boolean isUpwards(@Nullable Layer user, @Nullable Layer used) {
        return user != null && used != null && !user.mayUse(used);
    }

    private static String word(FoundModule module) {
        return String.valueOf(module.layer()).toLowerCase(Locale.ROOT);
    }

    private static Collection<String> callersOfOperations(FoundModules application, Set<String> permitted) {
        return Verdict.offenders(classes().that(application.belongToAModule())
                .should(new ArchCondition<>("leave Operations to the edge and checkout") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        if (!permitted.contains(application.of(type).orElseThrow().name())) {
                            foreignOperations(application, type).forEach(
                                    use -> events.add(SimpleConditionEvent.violated(type, use.getDescription())));
                        }
                    }
                }), application.classes());
    }

    private static List<Dependency> foreignOperations(FoundModules application, JavaClass type) {
        return type.getDirectDependenciesFromSelf()
                .stream()
                .filter(use -> use.getTargetClass().getSimpleName().endsWith("Operations"))
                .filter(use -> application.of(use.getTargetClass())
                        .filter(used -> used.isBase(use.getTargetClass()))
                        .filter(used -> !used.holds(type))
                        .isPresent())
                .toList();
    }
}
