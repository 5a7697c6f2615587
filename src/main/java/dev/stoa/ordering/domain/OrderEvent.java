package dev.stoa.ordering.domain;

import dev.stoa.kernel.MarketCode;
import dev.stoa.kernel.Money;
import dev.stoa.kernel.Totals;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
            Totals totals, @Nullable Destination destination) implements OrderEvent {

        public Placed {
            lines = List.copyOf(lines);
        }
    }

    /** Stock, payment and shipment are assured. */
    record Confirmed(Instant at) implements OrderEvent {}

    /** A parcel has left, and others of the order have not. */
    record ParcelShipped(Instant at, String trackingNumber, Part part) implements OrderEvent {}

    /** The last parcel has left. */
    record Shipped(Instant at, String trackingNumber, Part part) implements OrderEvent {

        public Shipped {
            part = Part.orOnly(part);
        }
    }

    /** A parcel has arrived, and others of the order have not. */
    record ParcelDelivered(Instant at, Part part) implements OrderEvent {}

    /** The last parcel has arrived. */
    record Delivered(Instant at, Part part) implements OrderEvent {

        public Delivered {
            part = Part.orOnly(part);
        }
    }

    /** Money went back to the shopper. */
    record Refunded(Instant at, UUID refundId, Money amount) implements OrderEvent {}

    /** The order is off, with a reason that a shopper can read. */
    record Cancelled(Instant at, String code, String text) implements OrderEvent {}

    /**
     * So many units of a SKU, as it was called and priced then.
     *
     * @param weightGrams of one unit; 0 in what was stored before it was kept
     */
    record Line(String sku, String name, int quantity, Money unitPrice, Totals totals, int weightGrams) {}

    /** How it is to be delivered. */
    record Delivery(String optionId, String name, Totals totals) {}

    /** Roughly where it goes: country and the beginning of the postal code. */
    record Destination(String country, String postalArea) {}

    /**
     * One of the parcels in which an order travels.
     *
     * @param number counts from 1
     */
    record Part(int number, int of) {

        static final Part ONLY = new Part(1, 1);

        /** What was stored before orders had several parcels says nothing of them. */
        static Part orOnly(@Nullable Part part) {
            return part == null ? ONLY : part;
        }
    }
}
