package dev.stoa.extraction;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static dev.stoa.extraction.ExtractionRule.X2;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.stoa.architecture.adr.Enforces;
import dev.stoa.extraction.found.ApiClosure;
import dev.stoa.extraction.found.FoundModule;
import dev.stoa.extraction.found.FoundModules;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Base packages hold contracts and values, and nothing that their signatures lead to lies elsewhere than in the module's own
 * API, the kernel, or among the values of the JDK.
 *
 * <p>The ground modules go with every module as libraries do. They may hold classes and lead to libraries, but not to
 * another module or to their own insides.
 */
@Enforces({1, 17})
class X02ApiClosureTests {

    /** Values and collections of the JDK: what has a form as JSON. No behavior, no streams, no {@code Object}. */
    private static final Set<String> VALUES_OF_THE_JDK = Set.of("java.lang", "java.math", "java.net", "java.time",
            "java.util");

    /** Read by compilers alone; a caller without them calls no worse. */
    private static final Set<String> HINTS = Set.of("org.jspecify.annotations", "java.lang.annotation");

    private final FoundModules stoa = FoundModules.ofStoa();
    private final FoundModules planted = FoundModules.planted();

    @Test
    void basePackagesHoldContractsAndValues() {
        Verdict.holds(X2, otherThanContracts(stoa));
    }

    @Test
    void signaturesStayInTheOwnApiTheKernelAndTheJdk() {
        Verdict.holds(X2, leaks(stoa));
    }

    @Test
    @Plants(ExtractionRule.X2)
    void seesAClassInABasePackage() {
        Verdict.catches(otherThanContracts(planted), "dev.planted.leaky.Workshop");
    }

    @Test
    @Plants(ExtractionRule.X2)
    void seesWhatLiesBehindGenericsComponentsSealedTypesBoundsAndExceptions() {
        Verdict.catches(leaks(planted), "leaky.domain.ByGenerics", "leaky.domain.ByComponent", "leaky.domain.BySealed",
                "leaky.domain.ByBound", "leaky.domain.ByException", "org.springframework.http.MediaType",
                "leads to java.lang.Object", "java.util.function.Supplier",
                "Egg.from() leads to dev.planted.hen", "Hen.from() leads to dev.planted.egg");
    }

    private static List<String> otherThanContracts(FoundModules application) {
        return Verdict.offenders(classes().that(lieInABasePackage(application))
                .and(describe("are not of the ground", type -> !moduleOf(application, type).ground()))
                .should(new ArchCondition<>("be interfaces, records, enums or sealed types") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        if (!isContract(type)) {
                            events.add(
                                    SimpleConditionEvent.violated(type, type.getDescription() + " is none of these"));
                        }
                    }
                }), application.classes());
    }

    private static boolean isContract(JavaClass type) {
        return type.isInterface() || type.isRecord() || type.isEnum() || type.reflect().isSealed()
                || type.getSuperclass().filter(parent -> parent.toErasure().isEnum()).isPresent();
    }

    private static List<String> leaks(FoundModules application) {
        var closure = new ApiClosure(application.classes());
        return Verdict.offenders(classes().that(lieInABasePackage(application))
                .should(new ArchCondition<>("lead to nothing that a caller elsewhere lacks") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        var module = moduleOf(application, type);
                        closure.reachedFrom(type).forEach((reached, place) -> {
                            if (!isShippedWith(module, reached, application)) {
                                events.add(SimpleConditionEvent.violated(type,
                                        "%s leads to %s".formatted(place, reached.getName())));
                            }
                        });
                    }
                }), application.classes());
    }

    private static boolean isShippedWith(FoundModule module, JavaClass reached, FoundModules application) {
        var home = reached.getPackageName();
        if (module.holds(reached)) {
            return module.shows(reached);
        }
        if (home.equals(FoundModules.KERNEL) || HINTS.contains(home) || reached.isPrimitive()) {
            return true;
        }
        return module.ground()
                ? application.of(reached).isEmpty()
                : VALUES_OF_THE_JDK.contains(home) && !reached.isEquivalentTo(Object.class);
    }

    /** Those that have a name: the others are inside a method. */
    private static DescribedPredicate<JavaClass> lieInABasePackage(FoundModules application) {
        return describe("lie in a base package", type -> !type.isAnonymousClass()
                && !type.getSimpleName().equals("package-info")
                && application.of(type).filter(module -> module.isBase(type)).isPresent());
    }

    private static FoundModule moduleOf(FoundModules application, JavaClass type) {
        return application.of(type).orElseThrow();
    }
}
