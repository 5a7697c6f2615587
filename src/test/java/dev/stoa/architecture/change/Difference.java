package dev.stoa.architecture.change;

import java.util.Map;
import java.util.Map.Entry;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Things of two commits, by name. */
record Difference<T>(SortedMap<String, T> added, SortedMap<String, T> removed, SortedMap<String, Entry<T, T>> kept) {

    static <T> Difference<T> of(Map<String, T> before, Map<String, T> after) {
        var difference = new Difference<T>(new TreeMap<>(after), new TreeMap<>(before), new TreeMap<>());
        difference.added.keySet().removeAll(before.keySet());
        difference.removed.keySet().removeAll(after.keySet());
        before.forEach((name, was) -> {
            var is = after.get(name);
            if (is != null) {
                difference.kept.put(name, Map.entry(was, is));
            }
        });
        return difference;
    }

    static Difference<String> ofNames(Stream<String> before, Stream<String> after) {
        return of(byItself(before), byItself(after));
    }

    /** Those that are there before and after, and not the same. */
    SortedMap<String, Entry<T, T>> changed() {
        var changed = new TreeMap<>(kept);
        changed.values().removeIf(pair -> pair.getKey().equals(pair.getValue()));
        return changed;
    }

    private static Map<String, String> byItself(Stream<String> names) {
        return names.distinct().collect(Collectors.toMap(Function.identity(), Function.identity()));
    }
}
