package dev.stoa.console.web;

import dev.stoa.kernel.Money;
import dev.stoa.kernel.Totals;
import dev.stoa.ordering.OrderDetails;
import dev.stoa.payment.PaymentDetails;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order as staff see it: what the shopper sees, and what lies behind.
 *
 * @param payment null as long as payment has not heard of the order
 */
record OrderView(UUID id, String number, String status, OrderDetails.@Nullable Cancellation cancellation,
        Instant placedAt, String market, UUID cartId, UUID contactId, List<OrderDetails.Line> lines,
        OrderDetails.Delivery delivery, Totals totals, List<OrderDetails.TimelineEntry> timeline,
        @Nullable Payment payment, List<ShipmentView> shipments) {

    /**
     * The order's payment.
     *
     * @param amount null before it is known
     * @param ledger signed, debit positive; it sums to zero
     */
    record Payment(UUID id, String state, String provider, @Nullable Money amount, Money refunded,
            List<PaymentDetails.Posting> ledger) {

        static Payment of(PaymentDetails payment) {
            return new Payment(payment.id(), Words.of(payment.state()), payment.provider(), payment.amount(),
                    payment.refunded(), payment.ledger());
        }
    }

    static OrderView of(OrderDetails order, @Nullable PaymentDetails payment, List<ShipmentView> shipments) {
        return new OrderView(order.id(), order.number(), Words.of(order.status()), order.cancellation(),
                order.placedAt(), order.market().code(), order.cartId(), order.contactId(), order.lines(),
                order.delivery(), order.totals(), order.timeline(), payment == null ? null : Payment.of(payment),
                shipments);
    }
}
