package dev.stoa.cart.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.stoa.cart.CartApi;
import dev.stoa.cart.CartDetails.State;
import dev.stoa.cart.CartOperations;
import dev.stoa.cart.commands.CloseCart;
import dev.stoa.cart.commands.ReopenCart;
import dev.stoa.cart.domain.CartClosedToChanges;
import dev.stoa.cart.events.CartClosed;
import dev.stoa.cart.events.CartCreated;
import dev.stoa.cart.events.CartReopened;
import dev.stoa.kernel.Ids;
import dev.stoa.kernel.MarketCode;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;

@ApplicationModuleTest
@Import(CartModule.class)
class ClosureTests {

    @Autowired
    CartOperations operations;
    @Autowired
    CartApi api;
    @Autowired
    CartModule.Published published;
    @Autowired
    CartModule.OrderPath orderPath;

    private UUID cart = Ids.next();
    private UUID order = Ids.next();
    private UUID laterOrder = Ids.next();

    @BeforeEach
    void newCart() {
        cart = operations.create(Ids.next(), new MarketCode("DE")).id();
        order = Ids.next();
        laterOrder = Ids.next();
    }

    @Test
    void takesNoChangesWhileAnOrderHasIt() {
        orderPath.handle(new CloseCart(order, cart));

        assertThatExceptionOfType(CartClosedToChanges.class)
                .isThrownBy(() -> operations.add(Ids.next(), cart, "A", 1, null));
    }

    @Test
    void isClosedAndReopenedOnceHoweverOftenItIsAsked() {
        var close = new CloseCart(order, cart);
        var reopen = new ReopenCart(order, cart);
        orderPath.handle(close);
        orderPath.handle(close);
        orderPath.handle(reopen);
        orderPath.handle(reopen);
        orderPath.handle(close);

        assertThat(state()).isEqualTo(State.OPEN);
        assertThat(published.types(cart))
                .isEqualTo(List.of(CartCreated.class, CartClosed.class, CartReopened.class));
    }

    @Test
    void staysOpenWhenTheOrderWasCalledOffBefore() {
        orderPath.handle(new ReopenCart(order, cart));
        orderPath.handle(new CloseCart(order, cart));

        assertThat(state()).isEqualTo(State.OPEN);
        assertThat(published.types(cart)).isEqualTo(List.of(CartCreated.class));
    }

    @Test
    void isNotReopenedByAnotherOrder() {
        orderPath.handle(new CloseCart(order, cart));
        orderPath.handle(new ReopenCart(laterOrder, cart));

        assertThat(state()).isEqualTo(State.CLOSED);
    }

    @Test
    void staysClosedForTheNextOrderWhenTheFirstGivesItBackLate() {
        orderPath.handle(new CloseCart(order, cart));
        orderPath.handle(new CloseCart(laterOrder, cart));
        orderPath.handle(new ReopenCart(order, cart));
        assertThat(state()).isEqualTo(State.CLOSED);

        orderPath.handle(new ReopenCart(laterOrder, cart));
        assertThat(state()).isEqualTo(State.OPEN);
    }

    @RepeatedTest(20)
    void staysClosedForTheNextOrderWhenBothHappenAtOnce() throws Exception {
        orderPath.handle(new CloseCart(order, cart));
        try (var executor = Executors.newFixedThreadPool(2)) {
            var both = List.of(
                    executor.submit(() -> orderPath.handle(new ReopenCart(order, cart))),
                    executor.submit(() -> orderPath.handle(new CloseCart(laterOrder, cart))));
            for (var handled : both) {
                handled.get();
            }
        }
        assertThat(state()).isEqualTo(State.CLOSED);
    }

    private State state() {
        return api.cart(cart).orElseThrow().state();
    }
}
