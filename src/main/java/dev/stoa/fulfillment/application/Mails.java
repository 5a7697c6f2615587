package dev.stoa.fulfillment.application;

import dev.stoa.fulfillment.domain.Saga;
import dev.stoa.fulfillment.domain.order.Parcel;
import dev.stoa.messaging.Command;
import dev.stoa.notification.commands.SendNotification;
import dev.stoa.notification.commands.SendNotification.Template;
import dev.stoa.payment.events.PaymentRefunded;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the shopper is told, and with which values. */
final class Mails {

    private Mails() {}

    static List<Command> confirmation(Saga saga) {
        return List.of(mail(saga, Template.CONFIRMATION, Map.of()));
    }

    /** Whether or not a confirmation went out. */
    static List<Command> cancellation(Saga saga) {
        return List.of(mail(saga, Template.CANCELLATION, Map.of("reason", saga.cancellation().orElseThrow().text())));
    }

    /** Once all has arrived. */
    static List<Command> delivered(Saga saga) {
        return List.of(mail(saga, Template.DELIVERED, Map.of()));
    }

    /** Each parcel has its mail; of several the shopper is told which it is. */
    static SendNotification shipped(Saga saga, Parcel parcel) {
        var values = new HashMap<>(Map.of("trackingNumber", Objects.requireNonNull(parcel.trackingNumber())));
        if (saga.parcels().size() > 1) {
            values.put("parcel", Integer.toString(parcel.number()));
            values.put("parcels", Integer.toString(saga.parcels().size()));
        }
        return mail(saga, Template.SHIPPED, values);
    }

    static SendNotification refund(Saga saga, PaymentRefunded refund) {
        return mail(saga, Template.REFUND,
                Map.of("amount", refund.amount().inWords(), "refundId", refund.refundId().toString()));
    }

    private static SendNotification mail(Saga saga, Template template, Map<String, String> more) {
        var order = saga.order();
        var values = new HashMap<>(more);
        values.put("number", order.number());
        values.put("total", order.total().inWords());
        return new SendNotification(order.id(), order.contactId(), template, values);
    }
}
