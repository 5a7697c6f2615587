package dev.stoa.architecture.pages;

import dev.stoa.architecture.diagram.SvgWriter;
import dev.stoa.architecture.model.Architecture;
import dev.stoa.architecture.model.InterfaceFacts;
import dev.stoa.architecture.model.MessageFacts;
import dev.stoa.architecture.model.ModuleFacts;
import dev.stoa.architecture.pictures.ModulePicture;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A module on one page: what it is for, what it owns, what it offers, hears, says and calls. */
record CanvasPage(Architecture stoa, ModuleFacts module) {

    private static final String ROOT = "../";

    Page page() {
        return new Page(Page.module(module.name()), module.title(), lead() + picture() + owns() + uses()
                + module.interfaces().stream().map(this::offered).collect(Collectors.joining()) + says() + hears()
                + settings() + metrics() + standing());
    }

    private String lead() {
        var runbook = Path.of("docs", "architecture", "runbooks", module.name() + ".md");
        return "<p class=\"lead\">" + Html.text(module.purpose()) + "</p>\n<p class=\"soft\">Layer: "
                + Html.escaped(module.layer()) + ". Package: " + Html.code("dev.stoa." + module.name()) + "."
                + (Files.exists(runbook)
                        ? " " + Html.link(ROOT + "runbooks/" + module.name() + ".md", "Runbook") + "."
                        : "")
                + "</p>\n";
    }

    private String picture() {
        return module.isGround()
                ? Html.paragraph("Every module stands on it and takes it along when it leaves.")
                : "<figure>\n" + SvgWriter.part(new ModulePicture(stoa, module.name()).drawing(), ROOT) + "</figure>\n";
    }

    private String owns() {
        return Html.section("Tables that only it writes and reads",
                module.tables().isEmpty()
                        ? Html.paragraph("None.")
                        : Html.list(module.tables().stream().map(Html::code).toList()));
    }

    /** What is declared and never used is worth a question. */
    private String uses() {
        var used = new TreeSet<String>();
        stoa.callsOf(module.name()).forEach(call -> used.add(call.callee()));
        stoa.said(module.name()).forEach(message -> used.add(message.module() + " :: " + message.kind() + "s"));
        stoa.heard(module.name()).forEach(message -> used.add(message.module() + " :: " + message.kind() + "s"));
        return Html.section("What it may use",
                Html.list(module.mayUse()
                        .stream()
                        .map(entry -> Html.link(entry.split(" :: ", 2)[0] + ".html", Html.escaped(entry))
                                + (used.contains(entry) || stoa.module(entry.split(" :: ", 2)[0]).isGround()
                                        || used.contains(entry.replace(":: events", ":: signals"))
                                                ? ""
                                                : " <span class=\"soft\">(declared; neither called nor heard)</span>"))
                        .toList()));
    }

    private String offered(InterfaceFacts offered) {
        var callers = stoa.callsTo(module.name())
                .filter(call -> call.interfaceName().equals(offered.name()))
                .collect(Collectors.groupingBy(call -> call.method(),
                        Collectors.mapping(call -> Html.link(call.caller() + ".html", call.caller()),
                                Collectors.joining(", "))));
        return Html.section(offered.name(), Html.paragraph(offered.meaning()) + Html.table("",
                List.of("method", "what it does", "called by"),
                offered.methods()
                        .stream()
                        .map(method -> List.of(Html.code(method.signature()), Html.text(method.meaning()),
                                Objects.requireNonNullElse(callers.get(method.name()), "")))
                        .toList()));
    }

    private String says() {
        return Html.section("What it says", messages(stoa.said(module.name()), false));
    }

    private String hears() {
        return Html.section("What it hears", messages(stoa.heard(module.name()), true));
    }

    private String messages(Stream<MessageFacts> messages, boolean own) {
        return Html.table("", List.of("message", "kind", "what it means", own ? "listener" : "heard by"),
                messages.map(message -> List.of(Html.link(ROOT + Page.message(message.type()), Html.escaped(message.type())),
                        message.kind(), Html.text(message.meaning()),
                        message.listeners()
                                .stream()
                                .filter(listener -> !own || listener.module().equals(module.name()))
                                .map(listener -> Html.code(listener.id())
                                        + (listener.kind().equals("errand") ? " (errand)" : ""))
                                .collect(Collectors.joining("<br>"))))
                        .toList());
    }

    private String settings() {
        return Html.section("Settings",
                Html.table("", List.of("name", "type", "default", "what it means"), module.properties()
                        .stream()
                        .map(property -> List.of(Html.code(property.name()), Html.code(property.type()),
                                property.defaultValue() == null ? "" : Html.code(property.defaultValue()),
                                Html.text(property.meaning())))
                        .toList()));
    }

    private String metrics() {
        return Html.section("Metrics", Html.table("", List.of("name", "what it counts"), module.metrics()
                .stream()
                .map(metric -> List.of(Html.code(metric.name()), Html.text(metric.meaning())))
                .toList()));
    }

    private String standing() {
        var coupling = module.coupling();
        return Html.section("Standing", """
                <p>%d files, about %d lines. Ca %d, Ce %d, instability %s, abstractness %s, distance %s; see the %s.</p>
                """.formatted(module.files(), module.lines(), coupling.afferent(), coupling.efferent(),
                coupling.instability(), coupling.abstractness(), coupling.distance(),
                Html.link(ROOT + "scorecard.html#" + module.name(), "scorecard")));
    }
}
