package dev.stoa.inventory.application;

import dev.stoa.inventory.commands.ConsumeStock;
import dev.stoa.inventory.commands.ReleaseStock;
import dev.stoa.inventory.commands.ReserveStock;
import dev.stoa.inventory.domain.ReservationAnswer;
import dev.stoa.inventory.domain.ReservationAnswer.AlreadyGiven;
import dev.stoa.inventory.domain.ReservationAnswer.Granted;
import dev.stoa.inventory.domain.ReservationAnswer.Refused;
import dev.stoa.inventory.domain.ReservationAnswer.Scattered;
import dev.stoa.inventory.domain.Reservations;
import dev.stoa.inventory.domain.allocation.AllocationPolicy;
import dev.stoa.inventory.events.StockRejected;
import dev.stoa.inventory.events.StockReleased;
import dev.stoa.inventory.events.StockReserved;
import dev.stoa.messaging.MessageListener;
import dev.stoa.messaging.Retry;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Promises stock to orders, takes the promise back, or keeps it. */
@Component
class ReservationListeners {

    private final Reservations reservations;
    private final StockChanges changes;
    private final ApplicationEventPublisher publisher;

    ReservationListeners(Reservations reservations, StockChanges changes, ApplicationEventPublisher publisher) {
        this.reservations = reservations;
        this.changes = changes;
        this.publisher = publisher;
    }

    @MessageListener(id = "inventory.reserve-stock")
    void on(ReserveStock command) {
        var orderId = command.orderId();
        switch (reserve(command)) {
            case Granted(var allocations) -> publisher.publishEvent(new StockReserved(orderId, allocations));
            case Refused(var shortages) -> publisher.publishEvent(new StockRejected(orderId, shortages));
            case AlreadyGiven() -> {
            }
            case Scattered _ -> throw new IllegalStateException("Allocated and scattered still");
        }
    }

    private ReservationAnswer reserve(ReserveStock command) {
        var units = unitsBySku(command.lines());
        var answer = reservations.reserve(command.orderId(), units, command.destination());
        return answer instanceof Scattered(var sources)
                ? reservations.reserve(command.orderId(), AllocationPolicy.allocate(units, sources))
                : answer;
    }

    @MessageListener(id = "inventory.release-stock", retry = Retry.FOREVER)
    void on(ReleaseStock command) {
        if (reservations.release(command.orderId())) {
            publisher.publishEvent(new StockReleased(command.orderId()));
        }
    }

    @MessageListener(id = "inventory.consume-stock")
    void on(ConsumeStock command) {
        changes.publish(reservations.consume(command.orderId(), command.location()));
    }

    /** One sum per SKU, in key order: the order in which levels are locked everywhere. */
    private static SortedMap<String, Integer> unitsBySku(List<ReserveStock.Line> lines) {
        var units = new TreeMap<String, Integer>();
        lines.forEach(line -> units.merge(line.sku(), line.quantity(), Math::addExact));
        return units;
    }
}
