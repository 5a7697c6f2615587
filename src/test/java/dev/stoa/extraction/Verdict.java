package dev.stoa.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Collection;
import java.util.List;

/** How gates end: with the rule, its reason, its ADR and all offenders, or with nothing. */
final class Verdict {

    private Verdict() {}

    /** All that breaks an ArchUnit rule, in sentences. */
    static List<String> offenders(ArchRule rule, JavaClasses classes) {
        return rule.evaluate(classes).getFailureReport().getDetails();
    }

    static void holds(ExtractionRule rule, Collection<String> offenders) {
        assertThat(offenders).withFailMessage(() -> rule.violatedBy(offenders)).isEmpty();
    }

    /** A planted violation: exactly these must be found, each named by a part of its sentence. */
    static void catches(Collection<String> offenders, String... parts) {
        for (var part : parts) {
            assertThat(offenders).as("what was planted: %s", part).anyMatch(offender -> offender.contains(part));
        }
        assertThat(offenders).as("nothing but what was planted")
                .allMatch(offender -> List.of(parts).stream().anyMatch(offender::contains));
    }
}
