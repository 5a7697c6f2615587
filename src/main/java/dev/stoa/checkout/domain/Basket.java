package dev.stoa.checkout.domain;

import dev.stoa.cart.CartDetails;
import dev.stoa.catalog.SellableVariant;
import dev.stoa.inventory.Availability;
import dev.stoa.pricing.Market;
import dev.stoa.pricing.PricingApi;
import java.util.List;
import java.util.Map;

/**
 * A cart together with what catalog knows of its contents.
 *
 * @param variants by SKU; one that is missing is no longer sold
 */
public record Basket(CartDetails cart, Market market, Map<String, SellableVariant> variants) {

    public Basket {
        variants = Map.copyOf(variants);
    }

    /** The basket, if there is something in it, and all of it is still sold. */
    public Basket requireSellable() {
        if (cart.lines().isEmpty()) {
            throw new CartEmpty();
        }
        var gone = cart.lines().stream().map(CartDetails.Line::sku).filter(sku -> !variants.containsKey(sku)).toList();
        if (!gone.isEmpty()) {
            throw new NoLongerSold(gone);
        }
        return this;
    }

    /** The basket, if there is enough of everything. What can be backordered is never short. */
    public Basket requireStock(Map<String, Availability> stock) {
        var shortages = cart.lines().stream().flatMap(line -> Shortage.of(line, stock).stream()).toList();
        if (!shortages.isEmpty()) {
            throw new OutOfStock(shortages);
        }
        return this;
    }

    /** With packaging, in grams. Refuses what nobody delivers at once. */
    public int weightGrams() {
        long grams = 0;
        for (var line : cart.lines()) {
            grams += (long) unitGrams(line.sku()) * line.quantity();
        }
        if (grams > TooHeavy.MOST_GRAMS) {
            throw new TooHeavy();
        }
        return (int) grams;
    }

    /** Of one unit, with packaging; 0 when it is no longer sold. */
    public int unitGrams(String sku) {
        var variant = variants.get(sku);
        return variant == null ? 0 : variant.weightGrams();
    }

    public List<PricingApi.Item> items() {
        return cart.lines().stream().map(line -> new PricingApi.Item(line.sku(), line.quantity())).toList();
    }

    /** What a line is called: its SKU when it is no longer sold. */
    public String nameOf(String sku) {
        var variant = variants.get(sku);
        return variant == null ? sku : variant.fullName();
    }
}
