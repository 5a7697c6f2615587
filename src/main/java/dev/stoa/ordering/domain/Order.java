package dev.stoa.ordering.domain;

import static dev.stoa.ordering.OrderStatus.CANCELLED;
import static dev.stoa.ordering.OrderStatus.CONFIRMED;
import static dev.stoa.ordering.OrderStatus.DELIVERED;
import static dev.stoa.ordering.OrderStatus.PLACED;
import static dev.stoa.ordering.OrderStatus.SHIPPED;

import dev.stoa.kernel.Money;
import dev.stoa.ordering.OrderStatus;
import dev.stoa.ordering.domain.OrderEvent.Part;
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
 *                     placed      confirmed   shipped        delivered      cancelled
 * confirm             Confirmed   –           Confirmed (1)  Confirmed (1)  – (2)
 * cancel              Cancelled (3)           refused        refused        –
 * recordShipped       Shipped (4)             –              –              refused
 * recordDelivered     refused (5)             Delivered (4)  –              refused
 * recordRefunded      Refunded    Refunded    Refunded       Refunded       Refunded    – for a refund that it knows
 * </pre>
 *
 * (1) Once, when the parcels left before the confirmation came; the status stays. (2) The saga's compensation was first.
 * (3) Refused once one of several parcels has left. (4) With the last of several parcels; before it ParcelShipped and
 * ParcelDelivered, once for each. (5) Unless that one of several parcels has left.
 *
 * @param version how many events there are
 * @param confirmed whether it ever was; a parcel can leave before
 * @param shipped the numbers of the parcels that have left
 * @param delivered the numbers of the parcels that have arrived
 * @param refunds those it has heard of
 */
@AggregateRoot
public record Order(@Identity UUID id, int version, OrderStatus status, boolean confirmed, Set<Integer> shipped,
        Set<Integer> delivered, Set<UUID> refunds) {

    public Order {
        shipped = Set.copyOf(shipped);
        delivered = Set.copyOf(delivered);
        refunds = Set.copyOf(refunds);
    }

    /** Folds an order's events, oldest first. */
    public static Order fold(UUID id, List<OrderEvent> events) {
        if (events.isEmpty()) {
            throw new UnknownOrder(id);
        }
        var order = new Order(id, 0, PLACED, false, Set.of(), Set.of(), Set.of());
        for (var event : events) {
            order = order.after(event);
        }
        return order;
    }

    public Optional<OrderEvent> confirm(Instant at) {
        return confirmed || status == CANCELLED ? Optional.empty() : Optional.of(new OrderEvent.Confirmed(at));
    }

    public Optional<OrderEvent> cancel(Instant at, String code, String text) {
        if (!shipped.isEmpty()) {
            throw TransitionRefused.becauseShipped(id);
        }
        return status == CANCELLED ? Optional.empty() : Optional.of(new OrderEvent.Cancelled(at, code, text));
    }

    public Optional<OrderEvent> recordShipped(Instant at, String trackingNumber, Part part) {
        requireNotCancelled();
        if (status == SHIPPED || status == DELIVERED || shipped.contains(part.number())) {
            return Optional.empty();
        }
        return Optional.of(shipped.size() + 1 < part.of()
                ? new OrderEvent.ParcelShipped(at, trackingNumber, part)
                : new OrderEvent.Shipped(at, trackingNumber, part));
    }

    public Optional<OrderEvent> recordDelivered(Instant at, Part part) {
        requireNotCancelled();
        if (status == DELIVERED || delivered.contains(part.number())) {
            return Optional.empty();
        }
        if (!shipped.contains(part.number())) {
            throw TransitionRefused.becauseNotShipped(id);
        }
        return Optional.of(delivered.size() + 1 < part.of()
                ? new OrderEvent.ParcelDelivered(at, part)
                : new OrderEvent.Delivered(at, part));
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
            case OrderEvent.Confirmed _ -> new Order(id, version + 1, status == PLACED ? CONFIRMED : status, true,
                    shipped, delivered, refunds);
            case OrderEvent.ParcelShipped parcel -> next(status, with(shipped, parcel.part().number()), delivered);
            case OrderEvent.Shipped parcel -> next(SHIPPED, with(shipped, parcel.part().number()), delivered);
            case OrderEvent.ParcelDelivered parcel -> next(status, shipped, with(delivered, parcel.part().number()));
            case OrderEvent.Delivered parcel -> next(DELIVERED, shipped, with(delivered, parcel.part().number()));
            case OrderEvent.Cancelled _ -> next(CANCELLED);
            case OrderEvent.Refunded refund -> new Order(id, version + 1, status, confirmed, shipped, delivered,
                    with(refunds, refund.refundId()));
        };
    }

    private void requireNotCancelled() {
        if (status == CANCELLED) {
            throw TransitionRefused.becauseCancelled(id);
        }
    }

    private Order next(OrderStatus nextStatus) {
        return next(nextStatus, shipped, delivered);
    }

    private Order next(OrderStatus nextStatus, Set<Integer> nowShipped, Set<Integer> nowDelivered) {
        return new Order(id, version + 1, nextStatus, confirmed, nowShipped, nowDelivered, refunds);
    }

    private static <T> Set<T> with(Set<T> known, T one) {
        return Stream.concat(known.stream(), Stream.of(one)).collect(Collectors.toSet());
    }
}
