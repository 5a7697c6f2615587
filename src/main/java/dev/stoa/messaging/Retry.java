package dev.stoa.messaging;

/** What becomes of a delivery that keeps failing. Either way it backs off exponentially, with jitter, between tries. */
public enum Retry {
    /** After the configured number of attempts it is parked until staff replay or discard it. */
    THEN_PARK,
    /** It is never parked, and raises an alarm instead: compensations, which must happen in the end. */
    FOREVER
}
