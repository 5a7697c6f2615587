package dev.planted.meddler.application;

import dev.planted.granary.GranaryOperations;
import java.util.UUID;

/** Changes another module by a call. */
public final class Meddler {

    private final GranaryOperations granary;

    public Meddler(GranaryOperations granary) {
        this.granary = granary;
    }

    public void fill() {
        granary.store(new UUID(0, 1), "rye");
    }
}
