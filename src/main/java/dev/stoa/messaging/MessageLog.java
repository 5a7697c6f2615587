package dev.stoa.messaging;

import java.util.List;

/**
 * The log as readers pull it: every committed message once, in the order of positions, neither skipping one that commits
 * late nor waiting for one that was rolled back.
 */
public interface MessageLog {

    /**
     * Reads on from a position.
     *
     * @param position the last position that the reader has taken in; 0 for the beginning. It belongs into the reader's own
     *         schema, written in the transaction of what it made of the batch
     * @param limit 1 to 10,000
     * @return may be empty although later positions exist: their predecessors are still being written
     */
    LogBatch readAfter(long position, int limit);

    /**
     * What was found.
     *
     * @param nextPosition where to go on; it can be past the last message where positions were rolled back
     */
    record LogBatch(List<LoggedMessage> messages, long nextPosition) {}

    record LoggedMessage(long position, Message message) {}
}
