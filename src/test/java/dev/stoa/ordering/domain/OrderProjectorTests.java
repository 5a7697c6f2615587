package dev.stoa.ordering.domain;

import static dev.stoa.ordering.OrderFixture.NOON;
import static dev.stoa.ordering.OrderFixture.euros;
import static dev.stoa.ordering.OrderFixture.placed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.kernel.Money;
import dev.stoa.ordering.OrderDetails;
import dev.stoa.ordering.OrderDetails.TimelineEntry;
import dev.stoa.ordering.domain.OrderEvent.Part;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OrderProjectorTests {

    private static final UUID ID = new UUID(7, 7);

    @Test
    void showsWhatWasAgreed() {
        var view = OrderProjector.project(ID, List.of(placed()));

        assertThat(view.requestId()).isEqualTo(placed().requestId());
        assertThat(view.requestHash()).isEqualTo(placed().requestHash());
        assertThat(view.details().id()).isEqualTo(ID);
        assertThat(view.details().number()).isEqualTo("S-100001");
        assertThat(view.details().placedAt()).isEqualTo(NOON);
        assertThat(view.details().totals()).isEqualTo(placed().totals());
        assertThat(view.details().lines()).singleElement().satisfies(line -> {
            assertThat(line.name()).isEqualTo("Mug, blue");
            assertThat(line.unitPrice()).isEqualTo(euros(1190));
        });
        assertThat(view.details().cancellation()).isNull();
    }

    @Test
    void tellsTheShopperWhatHappened() {
        var details = OrderProjector.project(ID, List.of(placed(), new OrderEvent.Confirmed(NOON.plusSeconds(1)),
                new OrderEvent.Shipped(NOON.plusSeconds(2), "TRACK-1", Part.ONLY),
                new OrderEvent.Delivered(NOON.plusSeconds(3), Part.ONLY),
                new OrderEvent.Refunded(NOON.plusSeconds(4), ID, euros(1905)),
                new OrderEvent.Refunded(NOON.plusSeconds(5), new UUID(1, 1), Money.of(300, "JPY")))).details();

        assertThat(details.version()).isEqualTo(6);
        assertThat(details.timeline()).extracting(TimelineEntry::event)
                .containsExactly("placed", "confirmed", "shipped", "delivered", "refunded", "refunded");
        assertThat(details.timeline()).extracting(TimelineEntry::at)
                .isSorted()
                .startsWith(NOON)
                .endsWith(NOON.plusSeconds(5));
        assertThat(details.timeline()).extracting(TimelineEntry::text)
                .contains("Your parcel is on its way. Tracking number: TRACK-1", "We have paid back 19.05 EUR.",
                        "We have paid back 300 JPY.");
    }

    @Test
    void tellsOfEachParcel() {
        var details = OrderProjector.project(ID, List.of(placed(), new OrderEvent.Confirmed(NOON),
                new OrderEvent.ParcelShipped(NOON, "TRACK-2", new Part(2, 2)),
                new OrderEvent.ParcelDelivered(NOON, new Part(2, 2)),
                new OrderEvent.Shipped(NOON, "TRACK-1", new Part(1, 2)),
                new OrderEvent.Delivered(NOON, new Part(1, 2)))).details();

        assertThat(details.timeline()).extracting(TimelineEntry::event)
                .containsExactly("placed", "confirmed", "parcel_shipped", "parcel_delivered", "shipped", "delivered");
        assertThat(details.timeline()).extracting(TimelineEntry::text)
                .endsWith("Parcel 2 of 2 is on its way. Tracking number: TRACK-2", "Parcel 2 of 2 has arrived.",
                        "Parcel 1 of 2 is on its way. Tracking number: TRACK-1", "Parcel 1 of 2 has arrived.");
    }

    @Test
    void saysWhyAnOrderIsOff() {
        var details = OrderProjector
                .project(ID, List.of(placed(), new OrderEvent.Cancelled(NOON, "out_of_stock", "The lamp is sold out.")))
                .details();

        assertThat(details.cancellation())
                .isEqualTo(new OrderDetails.Cancellation("out_of_stock", "The lamp is sold out."));
        assertThat(details.timeline().getLast().text()).isEqualTo("The lamp is sold out.");
    }
}
