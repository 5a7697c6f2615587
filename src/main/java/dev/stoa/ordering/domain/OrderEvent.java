package dev.stoa.ordering.domain;

import dev.stoa.kernel.MarketCode;
import dev.stoa.kernel.Money;
import dev.stoa.kernel.Totals;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What can happen to an order, as it is stored for good: components are only ever added, and what is added may be absent in
 * what was stored before. The messages that other modules hear are made from these and change for their own reasons.
 */
public sealed interface OrderEvent {

    /** UTC. */
    Instant at();

    /** A shopper ordered. Holds all that was agreed, and by which request. */
    record Placed(Instant at, UUID requestId, String requestHash, String number, UUID cartId, UUID contactId,
            UUID paymentId, MarketCode market, List<Line> lines, Delivery delivery, int weightGrams,
            Totals totals) implements OrderEvent {

        public Placed {
            lines = List.copyOf(lines);
        }
    }

    /** Stock, payment and shipment are assured. */
    record Confirmed(Instant at) implements OrderEvent {}

    /** The parcel has left. */
    record Shipped(Instant at, String trackingNumber) implements OrderEvent {}

    /** The parcel has arrived. */
    record Delivered(Instant at) implements OrderEvent {}

    /** Money went back to the shopper. */
    record Refunded(Instant at, UUID refundId, Money amount) implements OrderEvent {}

    /** The order is off, with a reason that a shopper can read. */
    record Cancelled(Instant at, String code, String text) implements OrderEvent {}

    /** So many units of a SKU, as it was called and priced then. */
    record Line(String sku, String name, int quantity, Money unitPrice, Totals totals) {}

    /** How it is to be delivered. */
    record Delivery(String optionId, String name, Totals totals) {}
}
