package dev.stoa.messaging;

/** A module whose listener lets deliveries of different keys share a transaction. */
class Market {

    static final String SELL = "market.sell";

    private final Effects effects;

    Market(Effects effects) {
        this.effects = effects;
    }

    @MessageListener(id = SELL, batched = true)
    void on(ParcelSent parcel) {
        effects.play(SELL, parcel);
        effects.write(SELL, parcel);
    }
}
