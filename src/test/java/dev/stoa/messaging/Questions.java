package dev.stoa.messaging;

/** A module with an errand that only reads. */
class Questions {

    static final String ASK = "questions.ask";

    private final Effects effects;

    Questions(Effects effects) {
        this.effects = effects;
    }

    @Errand(id = ASK, leased = false)
    ErrandOutcome on(ParcelSent parcel) {
        effects.play(ASK, parcel);
        return () -> effects.write(ASK, parcel);
    }
}
