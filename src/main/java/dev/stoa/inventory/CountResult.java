package dev.stoa.inventory;

import java.util.List;

/** What a cycle count found, in units. */
public record CountResult(String location, List<Line> lines) {

    public CountResult {
        lines = List.copyOf(lines);
    }

    /**
     * One SKU.
     *
     * @param expected what the books said
     * @param difference {@code counted - expected}
     */
    public record Line(String sku, int expected, int counted, int difference) {}
}
