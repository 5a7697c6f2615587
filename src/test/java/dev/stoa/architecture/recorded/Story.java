package dev.stoa.architecture.recorded;

import dev.stoa.architecture.diagram.Arrow;
import dev.stoa.architecture.diagram.Arrow.Kind;
import dev.stoa.architecture.model.Architecture;
import dev.stoa.architecture.model.MessageFacts;
import dev.stoa.extraction.data.record.Chapter;
import dev.stoa.extraction.data.record.Seen;
import dev.stoa.extraction.data.record.Seen.Called;
import dev.stoa.extraction.data.record.Seen.Said;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A chapter in an order that is the same for every run. What a request leads to comes as it came; what messages lead to, one
 * after the other: first the branch that ends sooner. In truth branches run at the same time.
 */
public record Story(Architecture stoa, Chapter chapter) {

    /** The arrows that led to it: one for each call, and one for each listener that a message has in another module. */
    public List<Arrow> told(String who) {
        var told = new ArrayList<Arrow>();
        var first = chapter.seen().stream().filter(seen -> seen.cause() == null).toList();
        if (!first.isEmpty() && first.getFirst() instanceof Called call) {
            told.add(new Arrow(who, call.caller(), Kind.LINK, List.of(shortened(chapter.request()))));
        }
        first.stream().filter(Called.class::isInstance).forEach(call -> tell(call, told));
        first.stream().filter(Said.class::isInstance).forEach(said -> tell(said, told));
        return told;
    }

    /** Messages that no module hears: they are in the log all the same. */
    public List<String> unheard() {
        return chapter.seen()
                .stream()
                .filter(Said.class::isInstance)
                .map(seen -> facts((Said) seen))
                .filter(message -> message.listeners().isEmpty())
                .map(MessageFacts::word)
                .distinct()
                .sorted()
                .toList();
    }

    private static String shortened(String request) {
        return request.replace("/api/store/v1", "").replace("/api/admin/v1", "");
    }

    private void tell(Seen seen, List<Arrow> told) {
        switch (seen) {
            case Called call -> told.add(new Arrow(call.caller(), call.callee(), Kind.CALL, List.of(call.method())));
            case Said said -> {
                var message = facts(said);
                message.listeners()
                        .stream()
                        .map(listener -> listener.module())
                        .distinct()
                        .forEach(module -> told
                                .add(new Arrow(said.module(), module, kindOf(message), List.of(message.word()))));
                causedBy(said.message().messageId()).forEach(next -> tell(next, told));
            }
        }
    }

    /** Calls before messages, and short branches before long ones. */
    private Stream<Seen> causedBy(UUID message) {
        return chapter.seen()
                .stream()
                .filter(seen -> message.equals(seen.cause()))
                .sorted(Comparator.comparingInt(this::size).thenComparing(Story::name));
    }

    private int size(Seen seen) {
        return seen instanceof Said said
                ? 1 + causedBy(said.message().messageId()).mapToInt(this::size).sum()
                : 0;
    }

    private static String name(Seen seen) {
        return switch (seen) {
            case Called call -> call.method();
            case Said said -> Counting.typeOf(said);
        };
    }

    private MessageFacts facts(Said said) {
        return stoa.message(Counting.typeOf(said));
    }

    private static Kind kindOf(MessageFacts message) {
        return message.kind().equals("command")
                ? message.meaning().startsWith("Compensation") ? Kind.COMPENSATION : Kind.COMMAND
                : Kind.EVENT;
    }
}
