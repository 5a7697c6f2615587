package dev.stoa.cart.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.stoa.cart.CartApi;
import dev.stoa.cart.CartDetails;
import dev.stoa.cart.CartDetails.Line;
import dev.stoa.cart.CartOperations;
import dev.stoa.cart.domain.CartNotFound;
import dev.stoa.cart.domain.SkuNotSold;
import dev.stoa.cart.domain.StaleCart;
import dev.stoa.cart.events.CartCreated;
import dev.stoa.cart.events.CartQuantityChanged;
import dev.stoa.cart.events.ItemAddedToCart;
import dev.stoa.kernel.Ids;
import dev.stoa.kernel.MarketCode;
import dev.stoa.kernel.RequestRefused;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;

@ApplicationModuleTest
@Import(CartModule.class)
class CartChangesTests {

    private static final MarketCode DE = new MarketCode("DE");

    @Autowired
    CartOperations operations;
    @Autowired
    CartApi api;
    @Autowired
    CartModule.Published published;

    @Test
    void makesAnEmptyCart() {
        var cart = operations.create(Ids.next(), DE);

        assertThat(cart.lines()).isEmpty();
        assertThat(api.cart(cart.id())).contains(cart);
        assertThat(published.types(cart.id())).isEqualTo(List.of(CartCreated.class));
    }

    @Test
    void makesOneCartPerRequest() throws Exception {
        var request = Ids.next();
        var carts = atOnce(20, () -> operations.create(request, DE));

        assertThat(carts).hasSize(20).containsOnly(carts.getFirst());
        assertThat(published.types(carts.getFirst().id())).hasSize(1);
    }

    @Test
    void refusesAnUnknownMarket() {
        assertThatExceptionOfType(RequestRefused.class)
                .isThrownBy(() -> operations.create(Ids.next(), new MarketCode("XX")));
    }

    @Test
    void keepsLinesInTheOrderInWhichTheyCame() {
        var cart = newCart();
        add(cart, "B", 1);
        add(cart, "A", 2);
        var answered = add(cart, "B", 3);

        assertThat(answered.lines()).containsExactly(new Line("B", 4), new Line("A", 2));
        assertThat(api.cart(cart)).contains(answered);
        assertThat(published.types(cart)).hasSize(4).last().isEqualTo(ItemAddedToCart.class);
    }

    @Test
    void setsAndRemovesLines() {
        var cart = newCart();
        add(cart, "A", 1);
        add(cart, "B", 1);
        operations.setQuantity(Ids.next(), cart, "A", 7, null);
        operations.setQuantity(Ids.next(), cart, "A", 7, null);
        var answered = operations.setQuantity(Ids.next(), cart, "B", 0, null);

        assertThat(answered.lines()).containsExactly(new Line("A", 7));
        assertThat(api.cart(cart)).contains(answered);
        assertThat(published.types(cart)).filteredOn(CartQuantityChanged.class::equals).hasSize(2);
    }

    @Test
    void addsOncePerRequestHoweverLateTheSecondComes() {
        var cart = newCart();
        var request = Ids.next();
        operations.add(request, cart, "A", 2, null);
        add(cart, "B", 1);
        operations.add(request, cart, "A", 2, null);

        assertThat(api.cart(cart).orElseThrow().lines()).containsExactly(new Line("A", 2), new Line("B", 1));
    }

    @Test
    void addsOnceWhenTheSameRequestComesTwentyTimesAtOnce() throws Exception {
        var cart = newCart();
        var request = Ids.next();
        atOnce(20, () -> operations.add(request, cart, "A", 2, null));

        assertThat(api.cart(cart).orElseThrow().lines()).containsExactly(new Line("A", 2));
        assertThat(published.types(cart)).hasSize(2);
    }

    @Test
    void losesNothingOfWhatManyAddAtOnce() throws Exception {
        var cart = newCart();
        atOnce(40, () -> add(cart, "A", 1));

        assertThat(api.cart(cart).orElseThrow().lines()).containsExactly(new Line("A", 40));
        assertThat(api.cart(cart).orElseThrow().version()).isEqualTo(41);
    }

    @Test
    void letsOneOfTwoWithTheSameExpectationThrough() {
        var cart = newCart();
        operations.add(Ids.next(), cart, "A", 1, 1);

        assertThatExceptionOfType(StaleCart.class)
                .isThrownBy(() -> operations.add(Ids.next(), cart, "A", 1, 1));
    }

    @Test
    void refusesWhatIsNotSoldAndCartsThatAreNotThere() {
        var cart = newCart();
        assertThatExceptionOfType(SkuNotSold.class).isThrownBy(() -> add(cart, "NO-LAMP", 1));
        assertThatExceptionOfType(CartNotFound.class).isThrownBy(() -> add(Ids.next(), "A", 1));
        assertThat(api.cart(Ids.next())).isEmpty();
    }

    private UUID newCart() {
        return operations.create(Ids.next(), DE).id();
    }

    private CartDetails add(UUID cart, String sku, int quantity) {
        return operations.add(Ids.next(), cart, sku, quantity, null);
    }

    private static <T> List<T> atOnce(int times, Callable<T> call) throws Exception {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            return executor.invokeAll(Collections.nCopies(times, call)).stream().map(Future::resultNow).toList();
        }
    }
}
