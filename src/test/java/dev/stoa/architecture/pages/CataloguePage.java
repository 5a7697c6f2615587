package dev.stoa.architecture.pages;

import dev.stoa.architecture.model.Architecture;
import dev.stoa.architecture.model.MessageFacts;
import java.util.List;
import java.util.stream.Collectors;

/** All messages in one table. */
record CataloguePage(Architecture stoa) {

    Page page() {
        return new Page("messages.html", "Messages", Html.paragraph(stoa.messages().size() + " types. An event is a fact,"
                + " and any module may listen; a command is a request to the one module that it belongs to; a signal is"
                + " something seen of people's behavior, and the last moments of it may be lost in a crash.")
                + Html.table("", List.of("type", "kind", "what it means", "published by", "heard by"),
                        stoa.messages().stream().map(CataloguePage::row).toList()));
    }

    private static List<String> row(MessageFacts message) {
        return List.of(Html.link(Page.message(message.type()), Html.escaped(message.type())), message.kind(),
                Html.text(message.meaning()), modules(message.publishers()),
                modules(message.listeners().stream().map(listener -> listener.module()).distinct().toList()));
    }

    private static String modules(List<String> names) {
        return names.stream().map(name -> Html.link(Page.module(name), name)).collect(Collectors.joining(", "));
    }
}
