package dev.stoa.storefront.web.cart;

import dev.stoa.kernel.MarketCode;
import dev.stoa.kernel.Money;
import dev.stoa.kernel.Totals;
import dev.stoa.storefront.application.PricedCart;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * A cart with names and prices, before delivery.
 *
 * @param state {@code open}, or {@code closed} while an order has it
 */
@Schema(name = "Cart")
record CartView(UUID id, MarketCode market, String state, List<Line> lines, Totals totals) {

    /**
     * One line.
     *
     * @param unitPrice the shelf price, with tax where the market shows it
     */
    @Schema(name = "CartLine")
    record Line(String sku, String name, int quantity, Money unitPrice, Totals totals) {}

    static CartView of(PricedCart priced) {
        var cart = priced.cart();
        return new CartView(cart.id(), cart.market(), cart.state().name().toLowerCase(Locale.ROOT),
                priced.lines().stream().map(CartView::line).toList(), priced.totals());
    }

    private static Line line(PricedCart.Line line) {
        return new Line(line.sku(), line.name(), line.quantity(), line.unitPrice(), line.totals());
    }
}
