package dev.stoa.extraction.golden;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** The ids of listeners that deliveries may be stored under, one a line. */
public final class KnownIds {

    private static final GoldenFile FILE = new GoldenFile(GoldenFile.ROOT.resolve("listeners.txt"));

    private KnownIds() {}

    /** Compares, and takes new ids in first if it is asked to. */
    public static List<String> compare(Collection<String> found) {
        if (GoldenFile.isRefreshing()) {
            var all = new TreeSet<>(known());
            all.addAll(found);
            FILE.write(String.join("\n", all) + "\n");
        }
        return differences(found);
    }

    public static List<String> differences(Collection<String> found) {
        var differences = new ArrayList<String>();
        known().stream()
                .filter(id -> !found.contains(id))
                .map(id -> id + " is gone: open deliveries may name it, so it leaves " + FILE
                        + " by hand, a release after its last message")
                .forEach(differences::add);
        found.stream()
                .filter(id -> !known().contains(id))
                .map(id -> id + " is new: take it into " + FILE + " with -D" + GoldenFile.REFRESH)
                .forEach(differences::add);
        return differences;
    }

    private static List<String> known() {
        return FILE.exists() ? FILE.read().lines().toList() : List.of();
    }
}
