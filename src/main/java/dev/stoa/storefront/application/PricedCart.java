package dev.stoa.storefront.application;

import dev.stoa.cart.CartDetails;
import dev.stoa.kernel.Money;
import dev.stoa.kernel.Totals;
import java.util.List;

/**
 * A cart with names and prices, before delivery.
 *
 * @param totals zero for an empty cart
 */
public record PricedCart(CartDetails cart, List<Line> lines, Totals totals) {

    /** One line of the cart. */
    public record Line(String sku, String name, int quantity, Money unitPrice, Totals totals) {}
}
