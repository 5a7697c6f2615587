package dev.stoa.extraction;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static dev.stoa.extraction.ExtractionRule.X12;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.stoa.architecture.adr.Enforces;
import dev.stoa.extraction.found.Completeness;
import dev.stoa.extraction.found.FoundModules;
import dev.stoa.extraction.found.FoundTests;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Every module has what the day of leaving takes: module test, schema with migrations, allow-list, layer, canvas, golden
 * messages, runbook.
 */
@Enforces({17, 19, 20})
class X12CompletenessTests {

    @Test
    void everyModuleIsComplete() {
        Verdict.holds(X12, lacking(FoundModules.ofStoa()));
    }

    @Test
    @Plants(ExtractionRule.X12)
    void seesAModuleThatHasNothing() {
        Verdict.catches(lacking(FoundModules.planted()).stream()
                .filter(lack -> lack.startsWith("bare "))
                .toList(), "bare has no allow-list", "bare has no layer", "bare has no canvas",
                "bare has no module test", "bare is covered by no test",
                "bare touches tables and has no migrations", "bare has no runbook",
                "bare has no golden message for");
    }

    /** A module is its package-info, to which what is missing is ascribed. */
    private static List<String> lacking(FoundModules application) {
        var completeness = new Completeness(application, FoundTests.classes());
        return Verdict.offenders(classes()
                .that(describe("are modules", type -> type.getSimpleName().equals("package-info")
                        && application.of(type).filter(module -> module.isBase(type)).isPresent()))
                .should(new ArchCondition<>("be complete") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        completeness.lacksOf(application.of(type).orElseThrow())
                                .forEach(lack -> events.add(SimpleConditionEvent.violated(type, lack)));
                    }
                }), application.classes());
    }
}
