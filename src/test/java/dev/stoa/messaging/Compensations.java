package dev.stoa.messaging;

/** A module whose listener must get its way in the end. */
class Compensations {

    static final String UNDO = "compensations.undo";

    private final Effects effects;

    Compensations(Effects effects) {
        this.effects = effects;
    }

    @MessageListener(id = UNDO, retry = Retry.FOREVER)
    void on(ParcelSent parcel) {
        effects.play(UNDO, parcel);
        effects.write(UNDO, parcel);
    }
}
