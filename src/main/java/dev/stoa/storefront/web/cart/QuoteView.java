package dev.stoa.storefront.web.cart;

import dev.stoa.checkout.Quote;
import dev.stoa.kernel.Money;
import dev.stoa.kernel.Totals;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;

/** What placing an order of the cart will ask for: send {@code totals.gross} as {@code expectedTotal}. */
@Schema(name = "Quote")
record QuoteView(UUID cartId, List<Quote.Line> lines, Delivery delivery, Totals totals) {

    /**
     * The chosen way to deliver.
     *
     * @param price gross
     */
    @Schema(name = "QuoteDelivery")
    record Delivery(String id, String name, Money price, String estimate, Totals totals) {}

    static QuoteView of(Quote quote) {
        var delivery = quote.delivery();
        return new QuoteView(quote.cartId(), quote.lines(), new Delivery(delivery.optionId(), delivery.name(),
                delivery.totals().gross(), delivery.estimate(), delivery.totals()), quote.totals());
    }
}
