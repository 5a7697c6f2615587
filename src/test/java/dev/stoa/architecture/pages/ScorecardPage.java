package dev.stoa.architecture.pages;

import dev.stoa.architecture.model.Architecture;
import dev.stoa.architecture.model.ModuleFacts;
import dev.stoa.architecture.model.RuleFacts;
import dev.stoa.architecture.model.Score;
import dev.stoa.architecture.recorded.OrderFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How ready each module is to leave, what proves it, and what leaving would cost. */
record ScorecardPage(Architecture stoa, OrderFacts order) {

    private static final String SOURCES = "../../src/test/java/";

    Page page() {
        return new Page("scorecard.html", "Scorecard", scores() + figures() + new ExtractionCost(stoa, order).section()
                + rules());
    }

    private String scores() {
        var heads = Stream.concat(Stream.of("module"), stoa.rules().stream().map(RuleFacts::name)).toList();
        return Html.section("Ready to leave", Html.paragraph("A number says how many things of the module the tests of"
                + " the rule look at: messages, listeners, tables, methods, or the module itself. They hold, or there"
                + " would be no page; the link leads to them. A dash: the module has nothing that the rule speaks of. A star: so many are excused, with an"
                + " ADR and a reason, in `src/test/resources/extraction/exceptions.txt`.")
                + Html.table("", heads, stoa.modules().stream().map(this::row).toList()));
    }

    private List<String> row(ModuleFacts module) {
        var row = new ArrayList<String>();
        row.add("<span id=\"" + module.name() + "\">" + Html.link(Page.module(module.name()), module.name()) + "</span>");
        stoa.rules().forEach(rule -> row.add(cell(rule, module.scores().getOrDefault(rule.name(), Score.NOT_YET))));
        return row;
    }

    private static String cell(RuleFacts rule, Score score) {
        return switch (score.state()) {
            case "proved" -> "<td class=\"proved\">" + Html.link("#" + rule.name(),
                    score.subjects() + (score.excused() > 0 ? "*" + score.excused() : "")) + "</td>";
            case "nothing" -> "<td class=\"soft\">-</td>";
            default -> "<td class=\"open\">not yet</td>";
        };
    }

    private String figures() {
        return Html.section("Size and coupling", Html.paragraph("Coupling by Robert C. Martin, \"OO Design Quality Metrics:"
                + " An Analysis of Dependencies\" (1994), with a module as the category: Ca counts classes outside that"
                + " depend on it, Ce its classes that depend on others; I = Ce / (Ca + Ce); A is the part of its classes"
                + " that are interfaces or abstract; D = |A + I - 1|. Dependencies on the ground layer count.")
                + Html.table("",
                        List.of("module", "layer", "#lines", "#tables", "#messages in", "#messages out", "#calls in",
                                "#calls out", "#Ca", "#Ce", "#I", "#A", "#D"),
                        stoa.modules().stream().map(this::figuresOf).toList())
                + Html.paragraph("Messages in and out: types that it hears, and types that its code publishes. Calls in and"
                        + " out: methods that others call, and methods of others that it calls."));
    }

    private List<String> figuresOf(ModuleFacts module) {
        var name = module.name();
        var coupling = module.coupling();
        return List.of(Html.link(Page.module(name), name), module.layer(), String.valueOf(module.lines()),
                String.valueOf(module.tables().size()), String.valueOf(stoa.heard(name).count()),
                String.valueOf(stoa.said(name).count()),
                String.valueOf(stoa.callsTo(name).map(call -> call.name()).distinct().count()),
                String.valueOf(stoa.callsOf(name).map(call -> call.name()).distinct().count()),
                String.valueOf(coupling.afferent()), String.valueOf(coupling.efferent()),
                coupling.instability().toString(), coupling.abstractness().toString(), coupling.distance().toString());
    }

    private String rules() {
        return Html.section("The rules, and the tests behind them", Html.paragraph("Links to tests and decisions lead"
                + " into the repository; the running application has only these pages.")
                + stoa.rules().stream().map(ScorecardPage::rule).collect(Collectors.joining("", "<dl>\n", "</dl>\n")));
    }

    private static String rule(RuleFacts rule) {
        return "<dt id=\"" + rule.name() + "\">" + rule.name() + ": " + Html.text(rule.rule()) + "</dt>\n<dd>Because "
                + Html.text(rule.reason()) + " ("
                + Html.link("../adr/0017-ready-to-leave.md", "ADR 17") + ").\n"
                + (rule.tests().isEmpty()
                        ? "No test yet."
                        : "Tests: " + tests(rule.tests()) + ".\nShown to be able to fail by: " + tests(rule.plants()) + ".")
                + "</dd>\n";
    }

    private static String tests(List<String> tests) {
        return tests.stream().map(test -> {
            int dot = test.lastIndexOf('.');
            var type = test.substring(0, dot);
            return Html.link(SOURCES + type.replace('.', '/') + ".java",
                    Html.code(type.substring(type.lastIndexOf('.') + 1) + test.substring(dot)));
        }).collect(Collectors.joining(",\n"));
    }
}
