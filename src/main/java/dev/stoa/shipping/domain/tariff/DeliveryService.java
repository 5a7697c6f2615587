package dev.stoa.shipping.domain.tariff;

import dev.stoa.kernel.Money;
import dev.stoa.shipping.DeliveryOption;
import java.util.Currency;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

/**
 * A way to deliver into a zone.
 *
 * @param rates by currency the gross price of one parcel in minor units, by the weight in grams up to which it holds
 */
public record DeliveryService(String id, String name, String estimate,
        Map<Currency, NavigableMap<Integer, Long>> rates) {

    /** Empty when there is no price in that currency. */
    public Optional<DeliveryOption> option(int weightGrams, Currency currency) {
        NavigableMap<Integer, Long> brackets = rates.get(currency);
        if (brackets == null || brackets.isEmpty()) {
            return Optional.empty();
        }
        Money price = new Money(price(Math.max(weightGrams, 1), brackets), currency);
        return Optional.of(new DeliveryOption(id, name, price, estimate));
    }

    /** What is heavier than the last bracket travels in several parcels: full ones, and one with the rest. */
    private static long price(int weightGrams, NavigableMap<Integer, Long> brackets) {
        var heaviest = brackets.lastEntry();
        int full = (weightGrams - 1) / heaviest.getKey();
        int rest = weightGrams - full * heaviest.getKey();
        return Math.addExact(Math.multiplyExact(heaviest.getValue(), full), brackets.ceilingEntry(rest).getValue());
    }
}
