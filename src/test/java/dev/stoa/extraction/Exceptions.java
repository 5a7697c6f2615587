package dev.stoa.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What may break a rule: {@code src/test/resources/extraction/exceptions.txt}, a line per exception with the rule, the
 * offender, the ADR and the reason. One that excuses nothing any more fails, so that the file only holds what is needed.
 */
final class Exceptions {

    private static final Path FILE = Path.of("src", "test", "resources", "extraction", "exceptions.txt");

    private final ExtractionRule rule;
    private final List<Entry> entries;

    private Exceptions(ExtractionRule rule, List<Entry> entries) {
        this.rule = rule;
        this.entries = entries;
    }

    static Exceptions to(ExtractionRule rule) {
        return to(rule, lines());
    }

    static Exceptions to(ExtractionRule rule, List<String> lines) {
        return new Exceptions(rule, entries(lines).filter(entry -> entry.rule() == rule).toList());
    }

    static List<String> lines() {
        try {
            return Files.readAllLines(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Excuses to rules that ask for none, so that nobody would see when they are stale. */
    static List<String> toOthersThan(Set<ExtractionRule> judging, List<String> lines) {
        return entries(lines).filter(entry -> !judging.contains(entry.rule()))
                .map(entry -> "%s %s is excused, but no gate of %1$s asks what is: take its line out of %s"
                        .formatted(entry.rule().name(), entry.offender(), FILE.getFileName()))
                .toList();
    }

    private static Stream<Entry> entries(List<String> lines) {
        return lines.stream().filter(line -> !line.isBlank() && !line.startsWith("#")).map(Entry::parse);
    }

    /**
     * What remains: offences that nothing excuses, and excuses that nobody needs.
     *
     * @param offences by the offender's name, as the file would call it
     */
    List<String> judge(Map<String, String> offences) {
        var remaining = new ArrayList<String>();
        offences.forEach((offender, offence) -> {
            if (entries.stream().noneMatch(entry -> entry.offender().equals(offender))) {
                remaining.add(offence);
            }
        });
        entries.stream()
                .filter(entry -> !offences.containsKey(entry.offender()))
                .map(entry -> "%s %s breaks the rule no longer: take its line out of %s".formatted(rule,
                        entry.offender(), FILE.getFileName()))
                .forEach(remaining::add);
        return remaining;
    }

    private record Entry(ExtractionRule rule, String offender) {

        static Entry parse(String line) {
            var parts = line.split("\\s*\\|\\s*", -1);
            if (parts.length != 4 || parts[3].length() < 10 || !Files.exists(Path.of(parts[2]))) {
                throw new IllegalStateException(
                        FILE + ": a line is rule | offender | path of an ADR | reason, but not: " + line);
            }
            return new Entry(ExtractionRule.valueOf(parts[0]), parts[1]);
        }
    }
}
