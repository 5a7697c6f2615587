package dev.stoa.processes;

import java.util.Map;

/** Where an order is meant to end. */
enum Journey {
    DELIVERED("Invalidenstraße 43", 1),
    DELIVERED_IN_TWO_PARCELS("Invalidenstraße 43", 2),
    REFUSED_BY_THE_CARRIER("Refused Street 1", 1),
    REFUSED_IN_TWO_PARCELS("Refused Street 1", 2);

    private final String line1;
    private final int parcels;

    Journey(String line1, int parcels) {
        this.line1 = line1;
        this.parcels = parcels;
    }

    /** In how many parcels, and so from how many locations; each has one of the two units. */
    int parcels() {
        return parcels;
    }

    boolean isRefused() {
        return this == REFUSED_BY_THE_CARRIER || this == REFUSED_IN_TWO_PARCELS;
    }

    Map<String, Object> address() {
        return Map.of("name", "Ada Ahrens", "line1", line1, "postalCode", "10115", "city", "Berlin", "country", "DE");
    }
}
