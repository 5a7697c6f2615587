package dev.stoa.messaging.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.inventory.events.StockReserved;
import dev.stoa.messaging.Message;
import dev.stoa.messaging.MessageType;
import dev.stoa.messaging.domain.log.MessageTypes;
import dev.stoa.ordering.commands.RecordDelivered;
import dev.stoa.ordering.commands.RecordShipped;
import dev.stoa.ordering.events.OrderPlaced;
import dev.stoa.shipping.commands.CancelShipment;
import dev.stoa.shipping.commands.CreateShipment;
import dev.stoa.shipping.events.ItemShipped;
import dev.stoa.shipping.events.OrderDelivered;
import dev.stoa.shipping.events.ShipmentCreated;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Messages as they were written when an order was one parcel: these texts stay as they are. */
class GrownMessagesTests {

    private static final String HEAD = """
            "messageId":"01938a70-0000-7000-8000-000000000001","occurredAt":"2026-11-23T10:15:30Z",\
            "orderId":"01938a70-0000-7000-8000-000000000002\"""";

    private final MessageTypes types = new MessageTypes();
    private final MessageFormat format = new MessageFormat(types);

    @Test
    void anOrderWithoutDestinationAndWeights() {
        var placed = read(OrderPlaced.class, """
                "number":"S-100001","cartId":"01938a70-0000-7000-8000-000000000003",\
                "contactId":"01938a70-0000-7000-8000-000000000004","paymentId":"01938a70-0000-7000-8000-000000000005",\
                "market":"DE","lines":[{"sku":"MUG-1","quantity":2}],"deliveryOptionId":"standard","weightGrams":800,\
                "totals":{"net":{"amountMinor":1000,"currency":"EUR"},"tax":{"amountMinor":190,"currency":"EUR"},\
                "gross":{"amountMinor":1190,"currency":"EUR"}}""");

        assertThat(placed.lines()).containsExactly(new OrderPlaced.Line("MUG-1", 2, 0));
        assertThat(placed.destination()).isNull();
    }

    @Test
    void stockThatLiesInOnePlace() {
        assertThat(read(StockReserved.class, "").allocations()).isEmpty();
    }

    @Test
    void aShipmentOfOneParcelFromMain() {
        var create = read(CreateShipment.class, """
                "contactId":"01938a70-0000-7000-8000-000000000004","deliveryOptionId":"standard","weightGrams":800""");

        assertThat(create.parcels()).containsExactly(new CreateShipment.Parcel("main", List.of(), 800));
        assertThat(read(CancelShipment.class, "").locations()).containsExactly("main");
    }

    @Test
    void theOnlyParcelOnItsWay() {
        var shipment = """
                "shipmentId":"01938a70-0000-7000-8000-000000000006","trackingNumber":"T-1\"""";

        assertThat(read(ShipmentCreated.class, shipment).shipments()).isEmpty();
        assertThat(read(ItemShipped.class, shipment).remaining()).isZero();
        assertThat(read(ItemShipped.class, shipment).location()).isNull();
        assertThat(read(OrderDelivered.class, shipment).location()).isNull();
    }

    @Test
    void theOnlyParcelInTheOrdersHistory() {
        var shipped = read(RecordShipped.class, """
                "trackingNumber":"T-1\"""");
        var delivered = read(RecordDelivered.class, "");

        assertThat(List.of(shipped.parcel(), shipped.parcels())).containsExactly(1, 1);
        assertThat(List.of(delivered.parcel(), delivered.parcels())).containsExactly(1, 1);
    }

    private <T extends Message> T read(Class<T> type, String more) {
        types.register(type);
        var name = type.getAnnotation(MessageType.class).value();
        return type.cast(format.read(name, "{" + HEAD + (more.isEmpty() ? "" : "," + more) + "}"));
    }
}
