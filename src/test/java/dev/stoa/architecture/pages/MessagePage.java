package dev.stoa.architecture.pages;

import dev.stoa.architecture.model.FieldFacts;
import dev.stoa.architecture.model.MessageFacts;
import dev.stoa.extraction.golden.GoldenFile;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A type of message on one page. */
record MessagePage(MessageFacts message) {

    private static final String ROOT = "../";

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    Page page() {
        return new Page(Page.message(message.type()), message.type(), "<p class=\"lead\">"
                + Html.text(message.meaning()) + "</p>\n" + head() + fields() + listeners() + example());
    }

    private String head() {
        return """
                <p>A%s %s of %s, since %s. Published by %s. In order per %s.</p>
                """.formatted(message.kind().equals("event") ? "n" : "", message.kind(), module(message.module()),
                Html.escaped(message.since()),
                message.publishers().isEmpty()
                        ? "nobody"
                        : message.publishers().stream().map(MessagePage::module).collect(Collectors.joining(", ")),
                Html.code(message.key()));
    }

    private static String module(String name) {
        return Html.link(ROOT + Page.module(name), name);
    }

    private String fields() {
        return Html.section("Fields", Html.table("", List.of("field", "type", "what it means"),
                message.fields().stream().map(MessagePage::field).toList()));
    }

    private static List<String> field(FieldFacts field) {
        return List.of(Html.code(field.path()), Html.code(field.type()) + (field.optional() ? " or null" : ""),
                Html.text(field.meaning()) + (field.constants().isEmpty()
                        ? ""
                        : ": " + field.constants().stream().map(Html::code).collect(Collectors.joining(", "))));
    }

    private String listeners() {
        return Html.section("Who hears it",
                message.listeners().isEmpty()
                        ? Html.paragraph("No module. It is in the log all the same, for whoever reads that.")
                        : Html.table("", List.of("listener", "module", "how"),
                                message.listeners()
                                        .stream()
                                        .map(listener -> List.of(Html.code(listener.id()), module(listener.module()),
                                                listener.kind().equals("errand")
                                                        ? "an errand: it calls first, and its outcome is one transaction"
                                                        : "in one transaction"))
                                        .toList()));
    }

    private String example() {
        var first = JSON.readTree(new GoldenFile(Path.of(message.golden())).read()).path(0);
        return Html.section("Example", "<pre><code>"
                + Html.escaped(JSON.writeValueAsString(first).replace("\r\n", "\n")) + "</code></pre>\n"
                + "<p class=\"soft\">From " + Html.code(message.golden())
                + ", which holds every type of the past and the present as it is stored.</p>\n");
    }
}
