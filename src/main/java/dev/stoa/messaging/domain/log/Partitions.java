package dev.stoa.messaging.domain.log;

import java.util.Collection;
import java.util.UUID;

/** The weeks that the log has room for. */
public interface Partitions {

    /** Makes room for the weeks to come. */
    void makeAhead();

    /**
     * Makes sure that there is room for these ids, whatever their time, even after months in which nobody made any. Throws
     * {@link IllegalArgumentException} for an id from more than a day ahead of the clock.
     */
    void cover(Collection<UUID> messageIds);
}
