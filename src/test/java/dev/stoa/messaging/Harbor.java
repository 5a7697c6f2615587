package dev.stoa.messaging;

/** A receiving module with one listener. */
class Harbor {

    static final String RECEIVE = "harbor.receive";

    private final Effects effects;

    Harbor(Effects effects) {
        this.effects = effects;
    }

    @MessageListener(id = RECEIVE)
    void on(ParcelSent parcel) {
        effects.play(RECEIVE, parcel);
        effects.write(RECEIVE, parcel);
    }
}
