package dev.stoa.architecture.change;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map.Entry;
import java.util.Set;
import java.util.stream.Stream;

/** How ready modules are to leave, and how closely they are coupled: what went up or down. */
record RuleChanges(Model before, Model after) {

    private static final List<String> FIGURES = List.of("afferent", "efferent", "instability", "abstractness",
            "distance");

    void writeTo(Report report) {
        rules(report);
        var modules = Difference.of(before.modules(), after.modules());
        int down = 0;
        int up = 0;
        for (var module : modules.kept().entrySet()) {
            for (var rule : rulesOf(module.getValue())) {
                int difference = score(report, module.getKey(), rule, module.getValue());
                down += difference < 0 ? 1 : 0;
                up += difference > 0 ? 1 : 0;
            }
        }
        report.count(down, "score down", "scores down");
        report.count(up, "score up", "scores up");
        modules.kept().forEach((name, pair) -> coupling(report, name, pair.getKey(), pair.getValue()));
    }

    private void rules(Report report) {
        var rules = Difference.of(before.rules(), after.rules());
        rules.added()
                .forEach((name, rule) -> report.add("Rules", "**added** %s: %s".formatted(name, rule.text("rule"))));
        rules.removed()
                .forEach((name, rule) -> report.breaks("rule %s is gone: %s".formatted(name, rule.text("rule"))));
        rules.changed().forEach((name, pair) -> Stream.of("tests", "plants").forEach(kind -> {
            var tests = Difference.ofNames(pair.getKey().texts(kind).stream(), pair.getValue().texts(kind).stream());
            tests.added()
                    .keySet()
                    .forEach(test -> report.add("Rules", "%s **gains** `%s`".formatted(name, simple(test))));
            tests.removed()
                    .keySet()
                    .forEach(test -> report.add("Rules", "%s **loses** `%s`".formatted(name, simple(test))));
        }));
    }

    private static Set<String> rulesOf(Entry<Json, Json> module) {
        var rules = new LinkedHashSet<>(module.getKey().members("scores").keySet());
        rules.addAll(module.getValue().members("scores").keySet());
        return rules;
    }

    /** Above 0 if it went up, below if it went down. */
    private static int score(Report report, String module, String rule, Entry<Json, Json> pair) {
        var was = pair.getKey().get("scores").get(rule);
        var is = pair.getValue().get("scores").get(rule);
        int difference = worth(is) - worth(was);
        if (!inWords(was).equals(inWords(is))) {
            report.row("Score", List.of("module", "rule", "", "before", "after"), List.of(module, rule,
                    difference > 0 ? "▲ up" : difference < 0 ? "▼ **down**" : "", inWords(was), inWords(is)));
        }
        return difference;
    }

    /** How much of it is looked at may move without being news; whether, and with which excuses, is. */
    private static String inWords(Json score) {
        var excused = score.text("excused");
        var state = score.text("state").isEmpty() ? "–" : score.text("state");
        return excused.isEmpty() || excused.equals("0") ? state : state + ", " + excused + " excused";
    }

    private static int worth(Json score) {
        int excused = score.text("excused").isEmpty() ? 0 : Integer.parseInt(score.text("excused"));
        return (score.text("state").equals("proved") ? 1000 : 0) - excused;
    }

    private static void coupling(Report report, String module, Json was, Json is) {
        List<String> row = new ArrayList<>(List.of(module));
        boolean moved = false;
        for (var figure : FIGURES) {
            var before = was.get("coupling").text(figure);
            var after = is.get("coupling").text(figure);
            boolean same = before.equals(after) || (!before.isEmpty() && !after.isEmpty()
                    && new BigDecimal(before).compareTo(new BigDecimal(after)) == 0);
            moved |= !same;
            row.add(same ? after : before + " → " + after);
        }
        if (moved) {
            report.row("Coupling", Stream.concat(Stream.of("module"), FIGURES.stream()).toList(), row);
        }
    }

    private static String simple(String test) {
        var parts = test.split("\\.", -1);
        return parts.length < 2 ? test : parts[parts.length - 2] + "." + parts[parts.length - 1];
    }
}
