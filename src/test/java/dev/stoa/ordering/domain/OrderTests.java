package dev.stoa.ordering.domain;

import static dev.stoa.ordering.OrderFixture.NOON;
import static dev.stoa.ordering.OrderFixture.euros;
import static dev.stoa.ordering.OrderFixture.placed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.stoa.architecture.adr.Enforces;
import dev.stoa.ordering.OrderStatus;
import dev.stoa.ordering.domain.OrderEvent.Part;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Enforces(7)
class OrderTests {

    private static final UUID ID = new UUID(7, 7);
    private static final UUID REFUND = new UUID(8, 8);
    private static final Part FIRST = new Part(1, 2);
    private static final Part SECOND = new Part(2, 2);

    /** The past in words; the verb; what follows from it: an event, nothing, or the code of a refusal. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            placed,                             confirm, confirmed
            placed confirmed,                   confirm, nothing
            placed shipped,                     confirm, confirmed
            placed shipped confirmed,           confirm, nothing
            placed confirmed shipped,           confirm, nothing
            placed shipped delivered,           confirm, confirmed
            placed confirmed shipped delivered, confirm, nothing
            placed cancelled,                   confirm, nothing
            placed confirmed cancelled,         confirm, nothing

            placed,                             cancel,  cancelled
            placed confirmed,                   cancel,  cancelled
            placed cancelled,                   cancel,  nothing
            placed confirmed cancelled,         cancel,  nothing
            placed shipped,                     cancel,  order_already_shipped
            placed confirmed shipped,           cancel,  order_already_shipped
            placed confirmed shipped delivered, cancel,  order_already_shipped

            placed,                             ship,    shipped
            placed confirmed,                   ship,    shipped
            placed shipped,                     ship,    nothing
            placed shipped confirmed,           ship,    nothing
            placed confirmed shipped delivered, ship,    nothing
            placed cancelled,                   ship,    order_cancelled

            placed,                             deliver, order_not_shipped
            placed confirmed,                   deliver, order_not_shipped
            placed confirmed shipped,           deliver, delivered
            placed shipped confirmed,           deliver, delivered
            placed confirmed shipped delivered, deliver, nothing
            placed cancelled,                   deliver, order_cancelled

            placed,                             refund,  refunded
            placed confirmed,                   refund,  refunded
            placed confirmed shipped,           refund,  refunded
            placed confirmed shipped delivered, refund,  refunded
            placed cancelled,                   refund,  refunded
            placed shipped refunded,            refund,  nothing
            """)
    void eachVerbHasItsOutcome(String past, String verb, String outcome) {
        assertThat(outcomeOf(verb, order(past))).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            placed,                              PLACED,    false
            placed confirmed,                    CONFIRMED, true
            placed refunded,                     PLACED,    false
            placed confirmed shipped,            SHIPPED,   true
            placed shipped,                      SHIPPED,   false
            placed shipped confirmed,            SHIPPED,   true
            placed shipped delivered confirmed,  DELIVERED, true
            placed confirmed shipped2,                CONFIRMED, true
            placed shipped2 confirmed,                CONFIRMED, true
            placed confirmed shipped2 arrived2,       CONFIRMED, true
            placed confirmed shipped2 arrived2 last1, SHIPPED,   true
            placed cancelled,                    CANCELLED, false
            placed confirmed cancelled refunded, CANCELLED, true
            """)
    void isFoldedFromItsEvents(String past, OrderStatus status, boolean confirmed) {
        var order = order(past);

        assertThat(order.status()).isEqualTo(status);
        assertThat(order.confirmed()).isEqualTo(confirmed);
        assertThat(order.version()).isEqualTo(events(past).size());
    }

    /** Of two parcels, called 1 and 2. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            placed confirmed,                            ship1,    parcelshipped
            placed confirmed,                            ship2,    parcelshipped
            placed confirmed shipped2,                   ship2,    nothing
            placed confirmed shipped2,                   ship1,    shipped
            placed confirmed shipped2 last1,             ship1,    nothing
            placed confirmed shipped2 last1,             ship2,    nothing
            placed cancelled,                            ship1,    order_cancelled

            placed confirmed,                            deliver1, order_not_shipped
            placed confirmed shipped2,                   deliver1, order_not_shipped
            placed confirmed shipped2,                   deliver2, parceldelivered
            placed confirmed shipped2 arrived2,          deliver2, nothing
            placed confirmed shipped2 arrived2,          ship1,    shipped
            placed confirmed shipped2 arrived2 last1,    deliver1, delivered
            placed confirmed shipped2 last1 arrived1,    deliver2, delivered
            placed confirmed shipped2 last1 arrived1,    deliver1, nothing

            placed confirmed shipped2,                   cancel,   order_already_shipped
            placed shipped2,                             confirm,  confirmed
            """)
    void eachParcelCountsOnce(String past, String verb, String outcome) {
        assertThat(outcomeOf(verb, order(past))).isEqualTo(outcome);
    }

    @Test
    void tellsOneRefundFromAnother() {
        assertThat(order("placed shipped refunded").recordRefunded(NOON, new UUID(9, 9), euros(100))).isPresent();
    }

    @Test
    void isNotKnownWithoutEvents() {
        assertThatExceptionOfType(UnknownOrder.class).isThrownBy(() -> Order.fold(ID, List.of()));
    }

    @ParameterizedTest
    @CsvSource({"confirmed", "confirmed placed", "placed placed"})
    void isPlacedFirstAndOnce(String past) {
        assertThatIllegalStateException().isThrownBy(() -> order(past));
    }

    private static String outcomeOf(String verb, Order order) {
        try {
            return act(verb, order).map(OrderTests::word).orElse("nothing");
        } catch (TransitionRefused refused) {
            return refused.code();
        }
    }

    private static Optional<OrderEvent> act(String verb, Order order) {
        return switch (verb) {
            case "confirm" -> order.confirm(NOON);
            case "cancel" -> order.cancel(NOON, "out_of_stock", "Sold out.");
            case "ship" -> order.recordShipped(NOON, "T-1", Part.ONLY);
            case "ship1" -> order.recordShipped(NOON, "T-1", FIRST);
            case "ship2" -> order.recordShipped(NOON, "T-2", SECOND);
            case "deliver" -> order.recordDelivered(NOON, Part.ONLY);
            case "deliver1" -> order.recordDelivered(NOON, FIRST);
            case "deliver2" -> order.recordDelivered(NOON, SECOND);
            case "refund" -> order.recordRefunded(NOON, REFUND, euros(100));
            default -> throw new IllegalArgumentException(verb);
        };
    }

    private static Order order(String past) {
        return Order.fold(ID, events(past));
    }

    private static List<OrderEvent> events(String past) {
        return Arrays.stream(past.split(" ", -1)).map(OrderTests::event).toList();
    }

    private static OrderEvent event(String word) {
        return switch (word) {
            case "placed" -> placed();
            case "confirmed" -> new OrderEvent.Confirmed(NOON);
            case "shipped" -> new OrderEvent.Shipped(NOON, "T-1", Part.ONLY);
            case "shipped2" -> new OrderEvent.ParcelShipped(NOON, "T-2", SECOND);
            case "last1" -> new OrderEvent.Shipped(NOON, "T-1", FIRST);
            case "delivered" -> new OrderEvent.Delivered(NOON, Part.ONLY);
            case "arrived1" -> new OrderEvent.ParcelDelivered(NOON, FIRST);
            case "arrived2" -> new OrderEvent.ParcelDelivered(NOON, SECOND);
            case "refunded" -> new OrderEvent.Refunded(NOON, REFUND, euros(100));
            case "cancelled" -> new OrderEvent.Cancelled(NOON, "out_of_stock", "Sold out.");
            default -> throw new IllegalArgumentException(word);
        };
    }

    private static String word(OrderEvent event) {
        return event.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
    }
}
