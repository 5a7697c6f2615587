package dev.stoa.pricing.domain;

import dev.stoa.kernel.MarketCode;
import dev.stoa.pricing.PricingApi.Destination;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All tax rates that are known, with the dates from which they apply. A country either has one schedule or, where its tax
 * depends on the address, one per region.
 */
public final class TaxTable {

    private static final String WHOLE_COUNTRY = "";

    private final Map<Place, NavigableMap<LocalDate, TaxSchedule>> schedules;
    private final Map<String, NavigableMap<String, PostalRange>> regions;

    public TaxTable(List<DatedSchedule> schedules, List<PostalRange> ranges) {
        this.schedules = schedules.stream()
                .collect(Collectors.groupingBy(DatedSchedule::place,
                        Collectors.toMap(DatedSchedule::validFrom, DatedSchedule::schedule, (a, _) -> a,
                                TreeMap::new)));
        this.regions = ranges.stream()
                .collect(Collectors.groupingBy(PostalRange::country,
                        Collectors.toMap(PostalRange::firstPrefix, range -> range, (a, _) -> a, TreeMap::new)));
    }

    /** The rates of a destination. Throws {@link TaxUnknown} where none are known. */
    public TaxSchedule at(Destination destination, LocalDate day) {
        String country = destination.country();
        if (regions.containsKey(country)) {
            return regionOf(destination)
                    .flatMap(region -> inForce(new Place(country, region), day))
                    .orElseThrow(() -> TaxUnknown.forPostalCode(destination));
        }
        return inForce(new Place(country, WHOLE_COUNTRY), day).orElseThrow(() -> TaxUnknown.forCountry(country));
    }

    /** The rates of a market as long as nobody has said where to deliver: none where they depend on the address. */
    public TaxSchedule of(MarketCode market, LocalDate day) {
        return inForce(new Place(market.code(), WHOLE_COUNTRY), day).orElse(TaxSchedule.UNTAXED);
    }

    private Optional<TaxSchedule> inForce(Place place, LocalDate day) {
        return Optional.ofNullable(schedules.get(place)).map(dated -> dated.floorEntry(day)).map(Map.Entry::getValue);
    }

    private Optional<String> regionOf(Destination destination) {
        NavigableMap<String, PostalRange> ranges = regions.getOrDefault(destination.country(), new TreeMap<>());
        Map.@Nullable Entry<String, PostalRange> candidate = ranges.floorEntry(destination.postalCode());
        return Optional.ofNullable(candidate)
                .map(Map.Entry::getValue)
                .filter(range -> range.contains(destination.postalCode()))
                .map(PostalRange::region);
    }

    /**
     * A country or a region of one.
     *
     * @param region empty for the whole country
     */
    public record Place(String country, String region) {}

    /** The schedule of a place from a day on, until a later one follows. */
    public record DatedSchedule(Place place, LocalDate validFrom, TaxSchedule schedule) {}

    /** Postal codes whose beginnings lie between two prefixes of the same length, both included. */
    public record PostalRange(String country, String firstPrefix, String lastPrefix, String region) {

        boolean contains(String postalCode) {
            int length = lastPrefix.length();
            return postalCode.length() >= length && postalCode.substring(0, length).compareTo(lastPrefix) <= 0;
        }
    }
}
