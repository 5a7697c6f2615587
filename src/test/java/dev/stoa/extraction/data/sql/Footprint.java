package dev.stoa.extraction.data.sql;

import java.util.Set;
import java.util.TreeSet;

/**
 * Where a statement goes.
 *
 * @param reached schemas that it reads, writes or calls functions of
 * @param written those of them that it may change; a function may change its schema
 */
public record Footprint(Set<String> reached, Set<String> written) {

    static final Footprint NONE = new Footprint(Set.of(), Set.of());

    Footprint and(Footprint other) {
        return new Footprint(union(reached, other.reached), union(written, other.written));
    }

    static Set<String> union(Set<String> some, Set<String> more) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(more);
        return all;
    }
}
