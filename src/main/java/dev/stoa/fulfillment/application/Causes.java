package dev.stoa.fulfillment.application;

import dev.stoa.fulfillment.domain.Cancellation;
import dev.stoa.inventory.events.StockRejected;
import dev.stoa.payment.events.PaymentDeclined;
import dev.stoa.shipping.events.ShipmentRejected;
import java.util.Locale;
import java.util.stream.Collectors;

/** Reads out of a refusal why the order is off, and what staff should know of it. */
final class Causes {

    private Causes() {}

    static Cancellation of(StockRejected reply) {
        return reply.shortages().isEmpty() ? Cancellation.TIMED_OUT : Cancellation.OUT_OF_STOCK;
    }

    static Cancellation of(PaymentDeclined reply) {
        return switch (reply.reason()) {
            case DECLINED -> Cancellation.PAYMENT_DECLINED;
            case FRAUD_SUSPECTED -> Cancellation.FRAUD_SUSPECTED;
            case UNAVAILABLE -> Cancellation.PAYMENT_UNAVAILABLE;
            case CALLED_OFF -> Cancellation.TIMED_OUT;
        };
    }

    static Cancellation of(ShipmentRejected reply) {
        return switch (reply.reason()) {
            case ADDRESS_REFUSED -> Cancellation.ADDRESS_REFUSED;
            case CONTACT_GONE -> Cancellation.CONTACT_GONE;
            case CALLED_OFF, CARRIER_UNAVAILABLE -> Cancellation.TIMED_OUT;
        };
    }

    static String text(StockRejected reply) {
        return reply.shortages()
                .stream()
                .map(it -> "%s: %d wanted, %d available".formatted(it.sku(), it.requested(), it.available()))
                .collect(Collectors.joining("; "));
    }

    static String text(PaymentDeclined reply) {
        return reply.reason().name().toLowerCase(Locale.ROOT);
    }

    static String text(ShipmentRejected reply) {
        return reply.reason().name().toLowerCase(Locale.ROOT);
    }
}
