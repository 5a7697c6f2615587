package dev.stoa.messaging;

/** What becomes of a delivery that keeps failing. Either way it backs off exponentially, with jitter, between tries. */
public enum Retry {
    /** After the configured number of attempts it is parked until staff replay or discard it. */
    THEN_PARK,
    /**
     * It is never parked, and raises an alarm instead: compensations, which must happen in the end. A delivery of the same
     * module and key that is parked does not hold it up, or a poisoned step could never be undone; the handler leaves a
     * tombstone, so that the parked one is refused when it is replayed.
     */
    FOREVER
}
