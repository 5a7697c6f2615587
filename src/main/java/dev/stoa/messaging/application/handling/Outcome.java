package dev.stoa.messaging.application.handling;

import java.time.Duration;

/** How an attempt ended. */
public sealed interface Outcome {

    /** Handled and committed. */
    record Done() implements Outcome {}

    /** Nothing was done: another instance has it, or an earlier delivery of its lane is still open. */
    record Unavailable() implements Outcome {}

    /** Failed and counted. */
    record Failed(Duration retryAfter) implements Outcome {}

    /** Failed for the last time. */
    record Parked() implements Outcome {}

    /** The database could not be reached, so nothing is known; the delivery is found again in the table. */
    record Unknown() implements Outcome {}
}
