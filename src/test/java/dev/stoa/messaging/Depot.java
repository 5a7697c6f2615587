package dev.stoa.messaging;

/** Another receiving module. */
class Depot {

    static final String STORE = "depot.store";

    private final Effects effects;

    Depot(Effects effects) {
        this.effects = effects;
    }

    @MessageListener(id = STORE)
    void on(ParcelSent parcel) {
        effects.play(STORE, parcel);
        effects.write(STORE, parcel);
    }
}
