package dev.stoa.messaging.domain.log;

/** The log, as it is looked at. */
public interface LogWindows {

    /** Looks at what follows a position, in one snapshot. */
    LogWindow after(long position, int limit);

    /** Draws a new transaction id, in a transaction of its own. */
    long drawTransactionId();
}
