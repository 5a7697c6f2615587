package dev.stoa.architecture.pictures;

import dev.stoa.architecture.diagram.Arrow;
import dev.stoa.architecture.diagram.Arrow.Kind;
import dev.stoa.architecture.model.Architecture;
import dev.stoa.architecture.model.CallFacts;
import dev.stoa.architecture.model.MessageFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What goes between two modules, one arrow for each pair and kind. What a module tells itself is its own affair, and what all
 * modules call in the ground layer is no news.
 */
record Flows(Architecture stoa) {

    /** Calls; the label names interfaces and methods. */
    List<Arrow> calls(Predicate<CallFacts> which) {
        Map<Pair, List<String>> names = new TreeMap<>();
        stoa.calls()
                .stream()
                .filter(which)
                .filter(call -> !stoa.module(call.callee()).isGround())
                .forEach(call -> names.computeIfAbsent(new Pair(call.caller(), call.callee()), _ -> new ArrayList<>())
                        .add(call.name()));
        return arrows(names, Kind.CALL);
    }

    /** Events and signals, from who publishes them to who listens. */
    List<Arrow> events(Predicate<MessageFacts> which) {
        Map<Pair, List<String>> names = new TreeMap<>();
        messages(which, false).forEach(message -> message.listeners()
                .stream()
                .map(listener -> new Pair(message.module(), listener.module()))
                .distinct()
                .filter(Pair::isAcross)
                .forEach(pair -> names.computeIfAbsent(pair, _ -> new ArrayList<>()).add(message.word())));
        return arrows(names, Kind.EVENT);
    }

    /** Commands, from who sends them to whom they belong. */
    List<Arrow> commands(Predicate<MessageFacts> which) {
        Map<Pair, List<String>> names = new TreeMap<>();
        messages(which, true).forEach(message -> message.publishers()
                .stream()
                .map(sender -> new Pair(sender, message.module()))
                .filter(Pair::isAcross)
                .forEach(pair -> names.computeIfAbsent(pair, _ -> new ArrayList<>()).add(message.word())));
        return arrows(names, Kind.COMMAND);
    }

    private List<MessageFacts> messages(Predicate<MessageFacts> which, boolean commands) {
        return stoa.messages()
                .stream()
                .filter(message -> message.kind().equals("command") == commands)
                .filter(which)
                .toList();
    }

    private static List<Arrow> arrows(Map<Pair, List<String>> names, Kind kind) {
        return names.entrySet()
                .stream()
                .map(entry -> new Arrow(entry.getKey().from, entry.getKey().to, kind, entry.getValue()))
                .toList();
    }

    /** Two modules. */
    private record Pair(String from, String to) implements Comparable<Pair> {

        boolean isAcross() {
            return !from.equals(to);
        }

        @Override
        public int compareTo(Pair other) {
            int byFrom = from.compareTo(other.from);
            return byFrom == 0 ? to.compareTo(other.to) : byFrom;
        }
    }
}
