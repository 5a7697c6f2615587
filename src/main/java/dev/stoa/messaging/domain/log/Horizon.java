package dev.stoa.messaging.domain.log;

import dev.stoa.messaging.MessageLog.LoggedMessage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the log is known to be complete. A position that is missing may belong to a transaction that is still running. A
 * reader that sees a gap therefore stops, and afterwards draws a transaction id of its own: whoever drew the missing
 * position had an id before that one. In a snapshot in which all up to that id have ended, what is still missing was
 * rolled back. (That all ids below {@code pg_snapshot_xmin} have ended is not enough by itself: the reader's rows may be
 * from before, and a lower id can take a higher position.)
 *
 * @param settled the mark that was reached last
 * @param pending the mark that is waited for
 */
public record Horizon(Mark settled, @Nullable Mark pending) {

    public static final Horizon NONE = new Horizon(new Mark(0, Long.MAX_VALUE), null);

    /** Positions up to {@code position} were drawn by transactions with an id below {@code transactionId}. */
    public record Mark(long position, long transactionId) {

        boolean isReachedIn(LogWindow window) {
            return window.oldestRunning() > transactionId;
        }
    }

    /** The messages of the window up to the first gap that could still be filled. */
    public List<LoggedMessage> certain(long after, LogWindow window) {
        long complete = completeIn(window);
        long expected = after + 1;
        var certain = new ArrayList<LoggedMessage>(window.messages().size());
        for (var message : window.messages()) {
            if (message.position() != expected && message.position() > complete) {
                break;
            }
            certain.add(message);
            expected = message.position() + 1;
        }
        return certain;
    }

    /** What is known after a window was seen: a mark that it reached is settled. */
    public Horizon seenIn(LogWindow window) {
        return pending != null && pending.isReachedIn(window) ? new Horizon(pending, null) : this;
    }

    public Horizon awaiting(Mark mark) {
        return pending == null ? new Horizon(settled, mark) : this;
    }

    private long completeIn(LogWindow window) {
        if (pending != null && pending.isReachedIn(window)) {
            return pending.position();
        }
        return settled.isReachedIn(window) ? settled.position() : 0;
    }
}
