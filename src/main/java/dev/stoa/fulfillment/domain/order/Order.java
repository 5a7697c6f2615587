package dev.stoa.fulfillment.domain.order;

import dev.stoa.kernel.Money;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the saga's commands need to know of the order; it never changes.
 *
 * @param weightGrams of the whole order, with packaging
 * @param destination roughly where it goes; null when nobody said so
 * @param total gross
 */
public record Order(UUID id, String number, UUID cartId, UUID contactId, UUID paymentId, List<Line> lines,
        String deliveryOptionId, int weightGrams, @Nullable Destination destination, Money total) {

    private static final String MAIN = "main";

    public Order {
        lines = List.copyOf(lines);
    }

    /** One parcel per allocation, in their order; one of everything when there is no allocation. */
    public List<Parcel> parcels(List<Allocation> allocations) {
        if (allocations.size() < 2) {
            var location = allocations.isEmpty() ? MAIN : allocations.getFirst().location();
            return List.of(Parcel.planned(1, location, List.of(), weightGrams));
        }
        var grams = lines.stream().collect(Collectors.toMap(Line::sku, Line::weightGrams, Math::max));
        return IntStream.range(0, allocations.size())
                .mapToObj(i -> parcel(i + 1, allocations.get(i), grams))
                .toList();
    }

    /** What is in a parcel. */
    public List<Unit> contents(Parcel parcel) {
        return parcel.units().isEmpty()
                ? lines.stream().map(line -> new Unit(line.sku(), line.quantity())).toList()
                : parcel.units();
    }

    /** A parcel of unknown weight is announced as heavy as the whole order, which is more than it can be. */
    private Parcel parcel(int number, Allocation allocation, Map<String, Integer> gramsBySku) {
        var units = allocation.units();
        var known = units.stream().allMatch(unit -> gramsBySku.getOrDefault(unit.sku(), 0) > 0);
        var grams = units.stream().mapToLong(unit -> (long) gramsBySku.getOrDefault(unit.sku(), 0) * unit.quantity());
        return Parcel.planned(number, allocation.location(), units,
                known ? Math.clamp(grams.sum(), 1, Integer.MAX_VALUE) : weightGrams);
    }

    /**
     * So many units of a SKU.
     *
     * @param weightGrams of one unit; 0 when it is not known
     */
    public record Line(String sku, int quantity, int weightGrams) {}

    /** Country and the beginning of the postal code. */
    public record Destination(String country, String postalArea) {}

    /** What one location sends. */
    public record Allocation(String location, List<Unit> units) {

        public Allocation {
            units = List.copyOf(units);
        }
    }

    /** So many of a SKU, wherever they lie. */
    public record Unit(String sku, int quantity) {}
}
