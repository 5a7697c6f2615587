package dev.stoa.inventory.domain.change;

import java.util.UUID;
import java.util.function.Supplier;

/** What was asked for by hand, and what it was answered. */
public interface RequestJournal {

    /**
     * Does the work the first time, and afterwards answers what it answered then. A twin at the same moment waits for it.
     * Throws {@link RequestIdReused} when the id came with something else before.
     *
     * @param kind a stable word for what was asked for
     * @param content that JSON can hold
     */
    <T> T once(UUID requestId, String kind, Object content, Class<T> answer, Supplier<T> work);
}
