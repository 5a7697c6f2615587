package dev.stoa.fulfillment.domain.order;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.fulfillment.domain.order.Order.Allocation;
import dev.stoa.fulfillment.domain.order.Order.Line;
import dev.stoa.fulfillment.domain.order.Order.Unit;
import dev.stoa.kernel.Money;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OrderTests {

    @Test
    void isOneParcelFromMainWhenNobodySaysOtherwise() {
        var order = order(new Line("MUG-1", 2, 400), new Line("LAMP-1", 1, 2400));

        assertThat(order.parcels(List.of())).singleElement().satisfies(parcel -> {
            assertThat(parcel.location()).isEqualTo("main");
            assertThat(parcel.weightGrams()).isEqualTo(3200);
            assertThat(order.contents(parcel)).containsExactly(new Unit("MUG-1", 2), new Unit("LAMP-1", 1));
        });
    }

    @Test
    void isOneParcelFromTheLocationThatHasEverything() {
        var order = order(new Line("MUG-1", 2, 400));

        assertThat(order.parcels(List.of(new Allocation("leeds", List.of(new Unit("MUG-1", 2))))))
                .singleElement()
                .satisfies(parcel -> {
                    assertThat(parcel.location()).isEqualTo("leeds");
                    assertThat(order.contents(parcel)).containsExactly(new Unit("MUG-1", 2));
                });
    }

    @Test
    void isAsManyParcelsAsLocationsEachAsHeavyAsWhatIsInIt() {
        var order = order(new Line("MUG-1", 3, 400), new Line("LAMP-1", 1, 2400));
        var berlin = new Allocation("berlin", List.of(new Unit("MUG-1", 1), new Unit("LAMP-1", 1)));
        var leeds = new Allocation("leeds", List.of(new Unit("MUG-1", 2)));

        var parcels = order.parcels(List.of(berlin, leeds));

        assertThat(parcels).extracting(Parcel::number).containsExactly(1, 2);
        assertThat(parcels).extracting(Parcel::location).containsExactly("berlin", "leeds");
        assertThat(parcels).extracting(Parcel::weightGrams).containsExactly(2800, 800);
        assertThat(order.contents(parcels.getLast())).containsExactly(new Unit("MUG-1", 2));
    }

    @Test
    void aParcelOfUnknownWeightIsAsHeavyAsTheOrder() {
        var order = order(new Line("MUG-1", 3, 400), new Line("LAMP-1", 1, 0));
        var berlin = new Allocation("berlin", List.of(new Unit("LAMP-1", 1)));
        var leeds = new Allocation("leeds", List.of(new Unit("MUG-1", 3)));

        assertThat(order.parcels(List.of(berlin, leeds))).extracting(Parcel::weightGrams).containsExactly(3200, 1200);
    }

    @Test
    void noParcelIsHeavierThanCanBeSaid() {
        var order = order(new Line("ROCK-1", 9_999, 2_000_000));
        var berlin = new Allocation("berlin", List.of(new Unit("ROCK-1", 9_000)));
        var leeds = new Allocation("leeds", List.of(new Unit("ROCK-1", 999)));

        assertThat(order.parcels(List.of(berlin, leeds))).extracting(Parcel::weightGrams)
                .containsExactly(Integer.MAX_VALUE, 1_998_000_000);
    }

    private static Order order(Line... lines) {
        return new Order(new UUID(0, 1), "S-1001", new UUID(0, 2), new UUID(0, 3), new UUID(0, 4), List.of(lines),
                "standard", 3200, null, Money.of(4999, "EUR"));
    }
}
