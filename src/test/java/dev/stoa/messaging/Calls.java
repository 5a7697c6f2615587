package dev.stoa.messaging;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

/** A module with an errand, whose call to the outside a test plays. */
class Calls {

    static final String CALL = "calls.make-call";

    final ConcurrentLinkedQueue<ErrandAttempt> attempts = new ConcurrentLinkedQueue<>();
    private final Effects effects;
    private volatile Function<ParcelSent, String> outside = _ -> "fine";

    Calls(Effects effects) {
        this.effects = effects;
    }

    void outside(Function<ParcelSent, String> answer) {
        outside = answer;
    }

    @Errand(id = CALL)
    ErrandOutcome on(ParcelSent parcel, ErrandAttempt attempt) {
        attempts.add(attempt);
        var _ = outside.apply(parcel);
        return () -> effects.write(CALL, parcel);
    }
}
