package dev.stoa.checkout.domain;

import dev.stoa.checkout.Quote;
import dev.stoa.kernel.Money;
import dev.stoa.kernel.Totals;
import dev.stoa.ordering.NewOrder;
import dev.stoa.ordering.OrderDetails;
import dev.stoa.pricing.Calculation;
import dev.stoa.pricing.PricingApi.Destination;
import dev.stoa.shipping.DeliveryOption;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

/** What a basket costs, delivered: composed once, and told as a quote or made an order, so that both always agree. */
public record Offer(Basket basket, Destination destination, DeliveryOption delivery, Calculation calculation) {

    private static final int POSTAL_AREA = 2;

    /** The offer, if its total is the one that the shopper saw. */
    public Offer requireTotal(Money expected) {
        if (!calculation.totals().gross().equals(expected)) {
            throw new TotalChanged(calculation.totals().gross());
        }
        return this;
    }

    public Quote quote() {
        var lines = calculation.lines()
                .stream()
                .map(line -> new Quote.Line(line.sku(), basket.nameOf(line.sku()), line.quantity(), line.unitPrice(),
                        line.totals()))
                .toList();
        return new Quote(basket.cart().id(), lines,
                new Quote.Delivery(delivery.id(), delivery.name(), delivery.estimate(), deliveryTotals()),
                calculation.totals());
    }

    public NewOrder order(String requestHash, UUID contactId, UUID paymentId) {
        var lines = calculation.lines()
                .stream()
                .map(line -> new NewOrder.Line(line.sku(), basket.nameOf(line.sku()), line.quantity(),
                        line.unitPrice(), line.totals(), basket.unitGrams(line.sku())))
                .toList();
        return new NewOrder(requestHash, basket.cart().id(), contactId, paymentId, basket.cart().market(), lines,
                new OrderDetails.Delivery(delivery.id(), delivery.name(), deliveryTotals()), basket.weightGrams(),
                roughDestination(), calculation.totals());
    }

    /** As much of the address as choosing a location takes, and no more. */
    private NewOrder.Destination roughDestination() {
        var postalCode = destination.postalCode().strip().toUpperCase(Locale.ROOT);
        return new NewOrder.Destination(destination.country(),
                postalCode.substring(0, Math.min(POSTAL_AREA, postalCode.length())));
    }

    private Totals deliveryTotals() {
        return Objects.requireNonNull(calculation.delivery(), "Delivery was asked for");
    }
}
