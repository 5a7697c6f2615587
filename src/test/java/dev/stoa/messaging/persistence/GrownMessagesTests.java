package dev.stoa.messaging.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.architecture.adr.Enforces;
import dev.stoa.extraction.golden.GoldenFile;
import dev.stoa.extraction.golden.GoldenFiles;
import dev.stoa.extraction.golden.MessageForm;
import dev.stoa.inventory.events.StockReserved;
import dev.stoa.messaging.Message;
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

/** What messages mean today that were written when an order was one parcel; their golden files stay as they are. */
@Enforces(13)
class GrownMessagesTests {

    private static final GoldenFiles FILES = new GoldenFiles(GoldenFile.ROOT);

    @Test
    void anOrderWithoutDestinationAndWeights() {
        var placed = read(OrderPlaced.class);

        assertThat(placed.lines()).containsExactly(new OrderPlaced.Line("MUG-1", 2, 0));
        assertThat(placed.destination()).isNull();
    }

    @Test
    void stockThatLiesInOnePlace() {
        assertThat(read(StockReserved.class).allocations()).isEmpty();
    }

    @Test
    void aShipmentOfOneParcelFromMain() {
        assertThat(read(CreateShipment.class).parcels())
                .containsExactly(new CreateShipment.Parcel("main", List.of(), 800));
        assertThat(read(CancelShipment.class).locations()).containsExactly("main");
    }

    @Test
    void theOnlyParcelOnItsWay() {
        assertThat(read(ShipmentCreated.class).shipments()).isEmpty();
        assertThat(read(ItemShipped.class).remaining()).isZero();
        assertThat(read(ItemShipped.class).location()).isNull();
        assertThat(read(OrderDelivered.class).location()).isNull();
    }

    @Test
    void theOnlyParcelInTheOrdersHistory() {
        var shipped = read(RecordShipped.class);
        var delivered = read(RecordDelivered.class);

        assertThat(List.of(shipped.parcel(), shipped.parcels())).containsExactly(1, 1);
        assertThat(List.of(delivered.parcel(), delivered.parcels())).containsExactly(1, 1);
    }

    private static <T extends Message> T read(Class<T> type) {
        return FILES.readEarliest(MessageForm.of(type)).getFirst();
    }
}
