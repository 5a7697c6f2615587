package dev.stoa.architecture.runbook;

import dev.stoa.architecture.markdown.GeneratedPart;
import dev.stoa.architecture.markdown.MarkdownPage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A module's runbook: facts that the build writes, then judgement, in sections that are the same for every module. */
record ModuleRunbook(String module, MarkdownPage page) {

    static final Path DIRECTORY = Path.of("docs", "architecture", "runbooks");

    /** Each section, and what belongs there. */
    static final Map<String, String> SECTIONS = sections();

    private static final String PLACEHOLDER = "TODO: ";
    /** Less is no judgement. */
    private static final int LEAST = 120;

    static Path fileOf(String module) {
        return DIRECTORY.resolve(module + ".md");
    }

    /** What a new module begins with. */
    static String template(String module, String facts) {
        var page = new StringBuilder("# When %s is away%n%n%s%n".formatted(module, GeneratedPart.mark(facts)));
        SECTIONS.forEach((section, asks) -> page.append("%n## %s%n%n%s%s%n".formatted(section, PLACEHOLDER, asks)));
        return page.toString();
    }

    /** What is missing, out of date or only pretended, in sentences. */
    List<String> faults(String facts) {
        List<String> faults = new ArrayList<>();
        if (!page.title().equals("When %s is away".formatted(module))) {
            faults.add("%s's runbook is headed \"%s\"".formatted(module, page.title()));
        }
        if (!page.sections().equals(List.copyOf(SECTIONS.keySet()))) {
            faults.add("%s's runbook has the sections %s, not %s".formatted(module, page.sections(),
                    SECTIONS.keySet()));
        }
        SECTIONS.keySet().stream().filter(page.sections()::contains).forEach(section -> {
            var text = page.section(section);
            if (text.length() < LEAST || text.contains(PLACEHOLDER) || SECTIONS.containsValue(text)) {
                faults.add("%s's runbook says nothing under \"%s\"".formatted(module, section));
            }
        });
        if (!GeneratedPart.of(page.text()).equals(facts.strip())) {
            faults.add(module + "'s runbook has facts that are out of date");
        }
        return faults;
    }

    /** Sections that say what others' say, word for word: nobody thought of this module. */
    static List<String> copies(List<ModuleRunbook> runbooks) {
        List<String> copies = new ArrayList<>();
        for (var section : SECTIONS.keySet()) {
            Map<String, String> seen = new LinkedHashMap<>();
            runbooks.stream().filter(it -> !it.page.section(section).isEmpty()).forEach(runbook -> {
                var other = seen.putIfAbsent(runbook.page.section(section), runbook.module);
                if (other != null) {
                    copies.add("%s's runbook says under \"%s\" what %s's says".formatted(runbook.module, section,
                            other));
                }
            });
        }
        return copies;
    }

    private static Map<String, String> sections() {
        Map<String, String> sections = new LinkedHashMap<>();
        sections.put("What breaks", "what shoppers and staff cannot do, and what orders under way cannot get past");
        sections.put("How it degrades", "which requests are answered how, what still works, and from which memory");
        sections.put("What waits, and for how long", "messages in the log, deadlines that pass, what is parked");
        sections.put("How to notice", "the first sign of it, by metric, request or line of the log");
        sections.put("How to take it out", "what is possible today, and what leaving will take of this module");
        sections.put("How to bring it back", "what goes on by itself, what staff have to look at, what is compared");
        return sections;
    }
}
