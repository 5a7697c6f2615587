package dev.stoa.architecture.recorded;

import dev.stoa.architecture.recorded.OrderFacts.CallCount;
import dev.stoa.architecture.recorded.OrderFacts.MessageCount;
import dev.stoa.extraction.data.record.Chapter;
import dev.stoa.extraction.data.record.OrderRun.Record;
import dev.stoa.extraction.data.record.Seen;
import dev.stoa.extraction.data.record.Seen.Called;
import dev.stoa.extraction.data.record.Seen.Said;
import dev.stoa.messaging.MessageType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Counts what was recorded. */
public final class Counting {

    private Counting() {}

    public static OrderFacts of(Record order, Record product) {
        return new OrderFacts(order.chapters().stream().flatMap(Counting::calls).toList(),
                order.chapters().stream().flatMap(Counting::messages).toList(), order.rows(), product.rows());
    }

    static String typeOf(Said said) {
        return said.message().getClass().getAnnotation(MessageType.class).value();
    }

    private static Stream<CallCount> calls(Chapter chapter) {
        var types = types(chapter.seen());
        Map<List<String>, Integer> counts = new TreeMap<>(Counting::compare);
        chapter.seen()
                .stream()
                .filter(Called.class::isInstance)
                .map(Called.class::cast)
                .forEach(call -> counts.merge(List.of(path(chapter, types, call.cause()), call.caller(), call.callee(),
                        call.method()), 1, Integer::sum));
        return counts.entrySet()
                .stream()
                .map(entry -> new CallCount(chapter.name(), entry.getKey().get(0), entry.getKey().get(1),
                        entry.getKey().get(2), entry.getKey().get(3), entry.getValue()));
    }

    private static Stream<MessageCount> messages(Chapter chapter) {
        Map<List<String>, Integer> counts = new TreeMap<>(Counting::compare);
        chapter.seen()
                .stream()
                .filter(Said.class::isInstance)
                .map(Said.class::cast)
                .forEach(said -> counts.merge(List.of(typeOf(said), said.module()), 1, Integer::sum));
        return counts.entrySet()
                .stream()
                .map(entry -> new MessageCount(chapter.name(), entry.getKey().get(0), entry.getKey().get(1),
                        entry.getValue()));
    }

    static Map<UUID, String> types(List<Seen> seen) {
        Map<UUID, String> types = new HashMap<>();
        seen.stream()
                .filter(Said.class::isInstance)
                .map(Said.class::cast)
                .forEach(said -> types.put(said.message().messageId(), typeOf(said)));
        return types;
    }

    private static String path(Chapter chapter, Map<UUID, String> types, @Nullable UUID cause) {
        return cause == null ? chapter.request() : "handling " + types.getOrDefault(cause, "an earlier message");
    }

    private static int compare(List<String> some, List<String> others) {
        return String.join("\0", some).compareTo(String.join("\0", others));
    }
}
