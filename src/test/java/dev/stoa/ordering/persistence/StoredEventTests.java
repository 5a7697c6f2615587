package dev.stoa.ordering.persistence;

import static dev.stoa.ordering.OrderFixture.NOON;
import static dev.stoa.ordering.OrderFixture.placed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.architecture.adr.Enforces;
import dev.stoa.extraction.golden.GoldenFile;
import dev.stoa.extraction.golden.GoldenFiles;
import dev.stoa.ordering.domain.OrderEvent;
import dev.stoa.ordering.domain.OrderEvent.Part;
import org.junit.jupiter.api.Test;

/** What events mean today that were stored when an order was one parcel; their golden files stay as they are. */
@Enforces({7, 13})
class StoredEventTests {

    private static final GoldenFiles FILES = new GoldenFiles(GoldenFile.ROOT_OF_STORED);

    @Test
    void hadNoWeightsAndNoDestinationOnce() {
        var stored = (OrderEvent.Placed) earliest(StoredType.PLACED);

        assertThat(stored.destination()).isNull();
        assertThat(stored.lines()).extracting(OrderEvent.Line::weightGrams).containsExactly(0);
        assertThat(stored.totals()).isEqualTo(placed().totals());
    }

    @Test
    void wereOfTheOnlyParcelOnce() {
        assertThat(earliest(StoredType.SHIPPED)).isEqualTo(new OrderEvent.Shipped(NOON, "TRACK-1", new Part(1, 1)));
        assertThat(earliest(StoredType.DELIVERED)).isEqualTo(new OrderEvent.Delivered(NOON, new Part(1, 1)));
    }

    @Test
    void mayHaveGrown() {
        assertThat(StoredType.read("confirmed", """
                {"at":"2026-03-01T12:00:00Z","by":"a later version"}""")).isEqualTo(new OrderEvent.Confirmed(NOON));
    }

    private static OrderEvent earliest(StoredType type) {
        return FILES.readEarliest(StoredOrderEvents.of(type)).getFirst();
    }
}
