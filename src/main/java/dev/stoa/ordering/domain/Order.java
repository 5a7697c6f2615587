package dev.stoa.ordering.domain;

import static dev.stoa.ordering.OrderStatus.CANCELLED;
import static dev.stoa.ordering.OrderStatus.CONFIRMED;
import static dev.stoa.ordering.OrderStatus.DELIVERED;
import static dev.stoa.ordering.OrderStatus.PLACED;
import static dev.stoa.ordering.OrderStatus.SHIPPED;

import dev.stoa.kernel.Money;
import dev.stoa.ordering.OrderStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;

/**
 * An order, folded from its events and never changed: each verb says which event follows from it, or none when it tells
 * nothing new, and refuses what cannot be. Facts from outside are taken as they come; paper work gives way to them:
 *
 * <pre>
 *                 placed      confirmed   shipped        delivered      cancelled
 * confirm         Confirmed   –           Confirmed (1)  Confirmed (1)  – (2)
 * cancel          Cancelled   Cancelled   refused        refused        –
 * recordShipped   Shipped     Shipped     –              –              refused
 * recordDelivered refused     refused     Delivered      –              refused
 * recordRefunded  Refunded    Refunded    Refunded       Refunded       Refunded    – for a refund that it knows
 * </pre>
 *
 * (1) Once, when the parcel left before the confirmation came; the status stays. (2) The saga's compensation was first.
 *
 * @param version how many events there are
 * @param confirmed whether it ever was; a parcel can leave before
 * @param refunds those it has heard of
 */
@AggregateRoot
public record Order(@Identity UUID id, int version, OrderStatus status, boolean confirmed, Set<UUID> refunds) {

    public Order {
        refunds = Set.copyOf(refunds);
    }

    /** Folds an order's events, oldest first. */
    public static Order fold(UUID id, List<OrderEvent> events) {
        if (events.isEmpty()) {
            throw new UnknownOrder(id);
        }
        var order = new Order(id, 0, PLACED, false, Set.of());
        for (var event : events) {
            order = order.after(event);
        }
        return order;
    }

    public Optional<OrderEvent> confirm(Instant at) {
        return confirmed || status == CANCELLED ? Optional.empty() : Optional.of(new OrderEvent.Confirmed(at));
    }

    public Optional<OrderEvent> cancel(Instant at, String code, String text) {
        return switch (status) {
            case PLACED, CONFIRMED -> Optional.of(new OrderEvent.Cancelled(at, code, text));
            case CANCELLED -> Optional.empty();
            case SHIPPED, DELIVERED -> throw TransitionRefused.becauseShipped(id);
        };
    }

    public Optional<OrderEvent> recordShipped(Instant at, String trackingNumber) {
        return switch (status) {
            case PLACED, CONFIRMED -> Optional.of(new OrderEvent.Shipped(at, trackingNumber));
            case SHIPPED, DELIVERED -> Optional.empty();
            case CANCELLED -> throw TransitionRefused.becauseCancelled(id);
        };
    }

    public Optional<OrderEvent> recordDelivered(Instant at) {
        return switch (status) {
            case SHIPPED -> Optional.of(new OrderEvent.Delivered(at));
            case DELIVERED -> Optional.empty();
            case PLACED, CONFIRMED -> throw TransitionRefused.becauseNotShipped(id);
            case CANCELLED -> throw TransitionRefused.becauseCancelled(id);
        };
    }

    public Optional<OrderEvent> recordRefunded(Instant at, UUID refundId, Money amount) {
        return refunds.contains(refundId)
                ? Optional.empty()
                : Optional.of(new OrderEvent.Refunded(at, refundId, amount));
    }

    private Order after(OrderEvent event) {
        if (event instanceof OrderEvent.Placed != (version == 0)) {
            throw new IllegalStateException("Order " + id + " has to be placed first, and once");
        }
        return switch (event) {
            case OrderEvent.Placed _ -> next(PLACED);
            case OrderEvent.Confirmed _ ->
                new Order(id, version + 1, status == PLACED ? CONFIRMED : status, true, refunds);
            case OrderEvent.Shipped _ -> next(SHIPPED);
            case OrderEvent.Delivered _ -> next(DELIVERED);
            case OrderEvent.Cancelled _ -> next(CANCELLED);
            case OrderEvent.Refunded refund -> new Order(id, version + 1, status, confirmed,
                    Stream.concat(refunds.stream(), Stream.of(refund.refundId())).collect(Collectors.toSet()));
        };
    }

    private Order next(OrderStatus nextStatus) {
        return new Order(id, version + 1, nextStatus, confirmed, refunds);
    }
}
