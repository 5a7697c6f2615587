package dev.stoa.messaging;

/**
 * What an errand brought home. It runs in the transaction that completes the delivery and is refused when another instance
 * has taken the errand over in the meantime.
 */
@FunctionalInterface
public interface ErrandOutcome {

    /** Writes the outcome and publishes the messages that tell of it. */
    void record();
}
