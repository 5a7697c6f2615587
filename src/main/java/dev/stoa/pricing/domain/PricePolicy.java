package dev.stoa.pricing.domain;

import dev.stoa.kernel.RefusedItem;
import dev.stoa.kernel.RequestRefused.FieldError;
import dev.stoa.pricing.PricingOperations.NewPrice;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What a price list takes. All that is wrong is told at once, as {@code prices[0].amountMinor} and so on. */
public final class PricePolicy {

    /** Leaves room for a million pieces in each of a thousand lines within 64 bits, with as much tax again. */
    public static final long MAX_AMOUNT_MINOR = 1_000_000_000L;

    private static final Pattern SKU = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    private final Set<Currency> currencies;
    private final List<FieldError> errors = new ArrayList<>();
    private final Set<Key> seen = new HashSet<>();

    private PricePolicy(Set<Currency> currencies) {
        this.currencies = currencies;
    }

    /** Throws {@link InvalidPrice} unless all rules hold for all prices. */
    public static void check(List<NewPrice> prices, Set<Currency> currencies) {
        PricePolicy policy = new PricePolicy(currencies);
        for (int i = 0; i < prices.size(); i++) {
            policy.check("prices[" + i + "].", prices.get(i));
        }
        if (!policy.errors.isEmpty()) {
            throw new InvalidPrice(policy.errors);
        }
    }

    /** Those that break a rule, each looked at by itself. */
    public static List<RefusedItem> refused(List<NewPrice> prices, Set<Currency> currencies) {
        List<RefusedItem> refused = new ArrayList<>();
        for (int i = 0; i < prices.size(); i++) {
            PricePolicy policy = new PricePolicy(currencies);
            policy.check("", prices.get(i));
            if (!policy.errors.isEmpty()) {
                refused.add(new RefusedItem(i, policy.errors));
            }
        }
        return refused;
    }

    private void check(String path, NewPrice price) {
        long amount = price.price().amountMinor();
        Currency currency = price.price().currency();
        require(SKU.matcher(price.sku()).matches(), path + "sku",
                "must be 1 to 64 letters, digits, dots, hyphens and underscores");
        require(amount >= 0 && amount <= MAX_AMOUNT_MINOR, path + "amountMinor", "must be 0 to " + MAX_AMOUNT_MINOR);
        require(currencies.contains(currency), path + "currency", "no market has " + currency);
        require(seen.add(new Key(price.sku(), currency)), path + "currency", "is there twice for this SKU");
    }

    private void require(boolean holds, String field, String message) {
        if (!holds) {
            errors.add(new FieldError(field, message));
        }
    }

    private record Key(String sku, Currency currency) {}
}
