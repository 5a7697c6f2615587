package dev.stoa.shipping.domain.tariff;

import dev.stoa.shipping.DeliveryOption;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/**
 * What delivery costs, everywhere.
 *
 * @param destinations by ISO 3166-1 alpha-2 code of the country
 * @param services by zone
 */
public record Tariff(Map<String, Destination> destinations, Map<String, List<DeliveryService>> services) {

    public Tariff {
        destinations = Map.copyOf(destinations);
        services = Map.copyOf(services);
    }

    /** Ways to deliver, cheapest first; empty where nobody delivers or where that currency has no prices. */
    public List<DeliveryOption> options(String country, String postalCode, int weightGrams, Currency currency) {
        Destination destination = destinations.get(country);
        if (destination == null) {
            return List.of();
        }
        destination.requireValid(postalCode);
        return services.getOrDefault(destination.zone(), List.of())
                .stream()
                .flatMap(service -> service.option(weightGrams, currency).stream())
                .sorted(Comparator.comparing(DeliveryOption::price))
                .toList();
    }
}
