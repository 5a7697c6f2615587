package dev.stoa.processes;

import java.util.Map;

/** Where an order is meant to end. */
enum Journey {
    DELIVERED("Invalidenstraße 43"),
    REFUSED_BY_THE_CARRIER("Refused Street 1");

    private final String line1;

    Journey(String line1) {
        this.line1 = line1;
    }

    Map<String, Object> address() {
        return Map.of("name", "Ada Ahrens", "line1", line1, "postalCode", "10115", "city", "Berlin", "country", "DE");
    }
}
