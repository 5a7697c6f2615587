package dev.stoa.cart.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.stoa.cart.CartDetails.Line;
import dev.stoa.cart.CartDetails.State;
import dev.stoa.kernel.Ids;
import dev.stoa.kernel.MarketCode;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CartTests {

    private final Cart empty = Cart.open(Ids.next(), new MarketCode("DE"));
    private final Cart cart = empty.add("LAMP", 2).add("CHAIR", 1);

    @Test
    void addsToTheLineOfTheSameSku() {
        assertThat(cart.add("LAMP", 3).lines()).containsExactly(new Line("LAMP", 5), new Line("CHAIR", 1));
    }

    @Test
    void countsItsVersionUpWithEachChange() {
        assertThat(cart.version()).isEqualTo(empty.version() + 2);
        assertThat(cart.setQuantity("LAMP", 2)).isSameAs(cart);
    }

    @Test
    void removesALineWhoseQuantityIsSetToNothing() {
        assertThat(cart.setQuantity("LAMP", 0).lines()).containsExactly(new Line("CHAIR", 1));
    }

    @Test
    void findsNoLineToChange() {
        assertThatExceptionOfType(LineNotFound.class).isThrownBy(() -> cart.setQuantity("TABLE", 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 999_999, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void addsBetweenOneUnitAndWhatALineHolds(int quantity) {
        assertThatExceptionOfType(InvalidLine.class).isThrownBy(() -> cart.add("LAMP", quantity));
        assertThat(cart.add("LAMP", 999_998).quantityOf("LAMP")).isEqualTo(1_000_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1_000_001})
    void setsNoQuantityThatALineCannotHold(int quantity) {
        assertThatExceptionOfType(InvalidLine.class).isThrownBy(() -> cart.setQuantity("LAMP", quantity));
    }

    @Test
    void holdsAThousandLines() {
        var lines = IntStream.range(0, 1_000).mapToObj(i -> new Line("SKU-" + i, 1)).toList();
        var full = new Cart(Ids.next(), new MarketCode("DE"), State.OPEN, lines, 1_001);

        assertThatExceptionOfType(InvalidLine.class).isThrownBy(() -> full.add("ONE-MORE", 1));
        assertThat(full.add("SKU-7", 1).quantityOf("SKU-7")).isEqualTo(2);
    }

    @Test
    void takesNoChangesOnceItIsClosed() {
        var closed = new Cart(Ids.next(), new MarketCode("DE"), State.CLOSED, List.of(new Line("LAMP", 1)), 3);

        assertThatExceptionOfType(CartClosedToChanges.class).isThrownBy(() -> closed.add("LAMP", 1));
        assertThatExceptionOfType(CartClosedToChanges.class).isThrownBy(() -> closed.setQuantity("LAMP", 0));
    }

    @Test
    void refusesACallerWhoSawAnotherVersion() {
        assertThat(cart.expect(cart.version())).isSameAs(cart);
        assertThatExceptionOfType(StaleCart.class).isThrownBy(() -> cart.expect(cart.version() - 1));
    }
}
