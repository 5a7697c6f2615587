package dev.stoa.architecture.pages;

import dev.stoa.architecture.diagram.SvgWriter;
import dev.stoa.architecture.model.Architecture;
import dev.stoa.architecture.model.InterfaceFacts;
import dev.stoa.architecture.model.MessageFacts;
import dev.stoa.architecture.model.ModuleFacts;
import dev.stoa.architecture.model.RuleFacts;
import dev.stoa.architecture.pictures.Gallery;
import dev.stoa.architecture.pictures.ModulesPicture;
import java.util.List;
import java.util.stream.Stream;

/** Where one begins: the picture of all modules, and everything by name. */
record IndexPage(Architecture stoa) {

    Page page() {
        return new Page("index.html", "Stoa's architecture", """
                <p class="lead">One JAR, %d modules, %d types of message. Any module can be taken out and run as its own
                service; the build proves it every day, and makes these pages.</p>
                <p>In a running Stoa: <a href="live">how many messages go where right now</a>.</p>
                <figure>
                %s</figure>
                """.formatted(stoa.modules().size(), stoa.messages().size(),
                SvgWriter.part(new ModulesPicture(stoa).all(), "")) + pictures() + search());
    }

    private static String pictures() {
        return Html.section("Pictures", Html.list(List.of(picture("system", "Stoa in its surroundings"),
                picture("modules", "all modules, by layer"), picture("modules-calls", "which module calls which"),
                picture("modules-messages", "what modules tell each other"),
                Html.link("order.html", "the way of an order, with its compensations"),
                picture("deployment", "one JAR, three shapes"))));
    }

    private static String picture(String name, String title) {
        return Html.link(Gallery.DIRECTORY + name + ".svg", title);
    }

    private String search() {
        var entries = Stream.of(stoa.modules().stream().map(IndexPage::entry),
                stoa.messages().stream().map(IndexPage::entry),
                stoa.modules().stream().flatMap(IndexPage::entriesOfInterfaces),
                stoa.modules().stream().flatMap(IndexPage::entriesOfTables),
                stoa.rules().stream().map(IndexPage::entry)).flatMap(all -> all).toList();
        return Html.section("Find", """
                <p><label for="search">A module, message, method, table, setting or rule</label><br>
                <input id="search" type="search" autocomplete="off"> <span id="found" class="soft" role="status"></span></p>
                <div id="entries">
                """ + Html.list(entries) + "</div>\n<script src=\"search.js\"></script>\n");
    }

    private static String entry(ModuleFacts module) {
        return "module " + Html.link(Page.module(module.name()), module.name()) + " <span class=\"soft\">"
                + Html.text(module.purpose()) + "</span>";
    }

    private static String entry(MessageFacts message) {
        return message.kind() + " " + Html.link(Page.message(message.type()), Html.escaped(message.type()))
                + " <span class=\"soft\">" + Html.text(message.meaning()) + "</span>";
    }

    private static String entry(RuleFacts rule) {
        return "rule " + Html.link("scorecard.html#" + rule.name(), rule.name()) + " <span class=\"soft\">"
                + Html.text(rule.rule()) + "</span>";
    }

    private static Stream<String> entriesOfInterfaces(ModuleFacts module) {
        return module.interfaces().stream().flatMap(offered -> methods(module, offered));
    }

    private static Stream<String> methods(ModuleFacts module, InterfaceFacts offered) {
        return offered.methods()
                .stream()
                .map(method -> "method " + Html.link(Page.module(module.name()),
                        Html.escaped(offered.name() + "." + method.name())))
                .distinct();
    }

    private static Stream<String> entriesOfTables(ModuleFacts module) {
        return Stream.concat(
                module.tables().stream().map(table -> "table " + Html.link(Page.module(module.name()), table)),
                module.properties()
                        .stream()
                        .map(property -> "setting " + Html.link(Page.module(module.name()), property.name())
                                + " <span class=\"soft\">" + Html.text(property.meaning()) + "</span>"));
    }
}
