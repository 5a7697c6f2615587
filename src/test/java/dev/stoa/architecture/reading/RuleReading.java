package dev.stoa.architecture.reading;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import dev.stoa.architecture.model.RuleFacts;
import dev.stoa.extraction.ExtractionRule;
import dev.stoa.extraction.Plants;
import dev.stoa.extraction.found.FoundTests;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The rules with the tests behind them: those in classes that begin with the rule's number. */
final class RuleReading {

    /** The drill; it joins the others when there is a test of it. */
    private static final String DRILL = "X13";

    private static final String TESTABLE = "org.junit.platform.commons.annotation.Testable";

    private RuleReading() {}

    static List<RuleFacts> rules() {
        var rules = Arrays.stream(ExtractionRule.values()).map(RuleReading::facts);
        var drill = Arrays.stream(ExtractionRule.values()).anyMatch(rule -> rule.name().equals(DRILL))
                ? Stream.<RuleFacts>empty()
                : Stream.of(new RuleFacts(DRILL,
                        "the drill: the module in its own process and database, the acceptance suite unchanged and green",
                        "what was never done will not work on the day it has to", List.of(), List.of()));
        return Stream.concat(rules, drill).toList();
    }

    private static RuleFacts facts(ExtractionRule rule) {
        Predicate<JavaMethod> plants = method -> method.isAnnotatedWith(Plants.class);
        return new RuleFacts(rule.name(), rule.rule(), rule.reason(), tests(rule, plants.negate()),
                tests(rule, plants));
    }

    private static List<String> tests(ExtractionRule rule, Predicate<JavaMethod> which) {
        var prefix = "X%02d".formatted(Integer.parseInt(rule.name().substring(1)));
        return FoundTests.classes()
                .stream()
                .filter(type -> type.getPackageName().equals(ExtractionRule.class.getPackageName()))
                .filter(type -> type.getSimpleName().startsWith(prefix))
                .sorted(Comparator.comparing(JavaClass::getName))
                .flatMap(type -> type.getMethods().stream().sorted(Comparator.comparing(JavaMethod::getName)))
                .filter(method -> method.isMetaAnnotatedWith(TESTABLE))
                .filter(which)
                .map(method -> method.getOwner().getName() + "." + method.getName())
                .distinct()
                .toList();
    }
}
