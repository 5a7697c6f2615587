package dev.stoa.storefront.application;

import dev.stoa.cart.CartApi;
import dev.stoa.cart.CartDetails;
import dev.stoa.catalog.CatalogApi;
import dev.stoa.catalog.SellableVariant;
import dev.stoa.kernel.RequestRefused;
import dev.stoa.kernel.RequestRefused.Kind;
import dev.stoa.kernel.Totals;
import dev.stoa.pricing.Calculation;
import dev.stoa.pricing.PricingApi;
import dev.stoa.pricing.PricingApi.Item;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Puts names and prices to the lines of a cart. */
@Service
public class CartPricing {

    private final CartApi carts;
    private final CatalogApi catalog;
    private final PricingApi pricing;

    CartPricing(CartApi carts, CatalogApi catalog, PricingApi pricing) {
        this.carts = carts;
        this.catalog = catalog;
        this.pricing = pricing;
    }

    public CartDetails cart(UUID cartId) {
        return carts.cart(cartId)
                .orElseThrow(() -> new RequestRefused(Kind.NOT_FOUND, "cart_not_found", "There is no such cart"));
    }

    public PricedCart priced(CartDetails cart) {
        if (cart.lines().isEmpty()) {
            return new PricedCart(cart, List.of(), Totals.zero(pricing.market(cart.market()).currency()));
        }
        var items = cart.lines().stream().map(line -> new Item(line.sku(), line.quantity())).toList();
        var calculation = pricing.calculate(cart.market(), items, null, null);
        var variants = catalog.variants(items.stream().map(Item::sku).toList());
        var lines = calculation.lines().stream().map(line -> line(line, variants)).toList();
        return new PricedCart(cart, lines, calculation.totals());
    }

    private static PricedCart.Line line(Calculation.Line line, Map<String, SellableVariant> variants) {
        var variant = variants.get(line.sku());
        // What was taken off the shop since stays visible in the cart, where it can be removed.
        var name = variant == null ? line.sku() : variant.fullName();
        return new PricedCart.Line(line.sku(), name, line.quantity(), line.unitPrice(), line.totals());
    }
}
