package dev.stoa.inventory.application;

import dev.stoa.inventory.InventoryApi;
import dev.stoa.inventory.InventoryOperations;
import dev.stoa.inventory.LocationDetails;
import dev.stoa.inventory.commands.ConsumeStock;
import dev.stoa.inventory.commands.ReleaseStock;
import dev.stoa.inventory.commands.ReserveStock;
import dev.stoa.kernel.Ids;
import dev.stoa.messaging.Message;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.support.TransactionOperations;

/** Hands commands to the module as messaging does, each in a transaction, and hears what it publishes. */
@TestComponent
class Warehouse {

    private final ReservationListeners listeners;
    private final InventoryApi api;
    private final InventoryOperations operations;
    private final TransactionOperations transactions;
    private final Queue<Message> published = new ConcurrentLinkedQueue<>();

    Warehouse(ReservationListeners listeners, InventoryApi api, InventoryOperations operations,
            TransactionOperations transactions) {
        this.listeners = listeners;
        this.api = api;
        this.operations = operations;
        this.transactions = transactions;
    }

    void stock(Map<String, Integer> units) {
        operations.openStock(Ids.next(), units);
    }

    void handle(ReserveStock command) {
        transactions.executeWithoutResult(_ -> listeners.on(command));
    }

    void handle(ReleaseStock command) {
        transactions.executeWithoutResult(_ -> listeners.on(command));
    }

    void handle(ConsumeStock command) {
        transactions.executeWithoutResult(_ -> listeners.on(command));
    }

    UUID reserved(String sku, int quantity) {
        var orderId = Ids.next();
        handle(reserve(orderId, sku, quantity));
        return orderId;
    }

    static ReserveStock reserve(UUID orderId, String sku, int quantity) {
        return new ReserveStock(orderId, List.of(new ReserveStock.Line(sku, quantity)), null);
    }

    /** A new open location. */
    String location(String name, double latitude, double longitude) {
        var code = name + "-" + UUID.randomUUID().toString().substring(0, 13);
        operations.addLocation(Ids.next(), new LocationDetails(code, name, "DE", latitude, longitude, true));
        return code;
    }

    void stock(String location, Map<String, Integer> units) {
        operations.openStock(Ids.next(), location, units);
    }

    /** On hand and reserved at one location, such as {@code 10/3}. */
    String level(String sku, String location) {
        return api.stock(sku)
                .stream()
                .flatMap(stock -> stock.locations().stream())
                .filter(level -> level.location().equals(location))
                .map(level -> level.onHand() + "/" + level.reserved())
                .findFirst()
                .orElse("none");
    }

    /** On hand and reserved, such as {@code 10/3}. */
    String level(String sku) {
        return api.stock(sku).map(stock -> stock.onHand() + "/" + stock.reserved()).orElse("none");
    }

    /** What was published under a key, in order. */
    List<Message> published(Object key) {
        return published.stream().filter(message -> message.key().equals(key.toString())).toList();
    }

    <T extends Message> List<T> published(Object key, Class<T> type) {
        return published(key).stream().filter(type::isInstance).map(type::cast).toList();
    }

    @EventListener
    void hear(Message message) {
        published.add(message);
    }
}
