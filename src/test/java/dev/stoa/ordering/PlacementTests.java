package dev.stoa.ordering;

import static dev.stoa.ordering.OrderFixture.HASH;
import static dev.stoa.ordering.OrderFixture.anOrder;
import static dev.stoa.ordering.OrderFixture.anOrderOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.stoa.architecture.adr.Enforces;
import dev.stoa.kernel.Ids;
import dev.stoa.kernel.PageRequest;
import dev.stoa.messaging.MessageLog;
import dev.stoa.messaging.MessageLog.LoggedMessage;
import dev.stoa.ordering.domain.CartAlreadyOrdered;
import dev.stoa.ordering.domain.IdempotencyKeyReused;
import dev.stoa.ordering.events.OrderPlaced;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.PublishedEvents;

@Enforces(7)
@ApplicationModuleTest
class PlacementTests {

    private static final int TWINS = 20;

    @Autowired
    OrderingOperations operations;

    @Autowired
    OrderingApi orders;

    @Autowired
    MessageLog log;

    @Autowired
    JdbcClient database;

    @Test
    void placesAnOrderAndTellsWhatFulfillingItTakes(PublishedEvents published) {
        var asked = anOrder();

        var placed = operations.place(Ids.next(), asked);

        assertThat(placed.replayed()).isFalse();
        assertThat(placed.number()).matches("S-\\d{6,}");
        assertThat(placed.totals()).isEqualTo(asked.totals());
        var told = published.ofType(OrderPlaced.class).matching(message -> message.orderId().equals(placed.id()));
        assertThat(told).singleElement().satisfies(message -> {
            assertThat(message.number()).isEqualTo(placed.number());
            assertThat(message.cartId()).isEqualTo(asked.cartId());
            assertThat(message.contactId()).isEqualTo(asked.contactId());
            assertThat(message.paymentId()).isEqualTo(asked.paymentId());
            assertThat(message.market()).isEqualTo("DE");
            assertThat(message.lines()).containsExactly(new OrderPlaced.Line("MUG-1", 2, 400),
                    new OrderPlaced.Line("LAMP-1", 1, 2400));
            assertThat(message.destination()).isEqualTo(new OrderPlaced.Destination("DE", "10"));
            assertThat(message.deliveryOptionId()).isEqualTo("standard");
            assertThat(message.weightGrams()).isEqualTo(3200);
            assertThat(message.totals()).isEqualTo(asked.totals());
        });
    }

    @Test
    void showsTheOrderAsItWasAgreed() {
        var asked = anOrder();
        var placed = operations.place(Ids.next(), asked);

        var shown = orders.order(placed.id()).orElseThrow();

        assertThat(shown.status()).isEqualTo(OrderStatus.PLACED);
        assertThat(shown.number()).isEqualTo(placed.number());
        assertThat(shown.lines()).usingRecursiveFieldByFieldElementComparatorIgnoringFields("weightGrams")
                .isEqualTo(asked.lines());
        assertThat(shown.delivery()).isEqualTo(asked.delivery());
        assertThat(shown.totals()).isEqualTo(asked.totals());
        assertThat(shown.market()).isEqualTo(asked.market());
        assertThat(shown.version()).isEqualTo(1);
        assertThat(shown.timeline()).singleElement()
                .isEqualTo(new OrderDetails.TimelineEntry(shown.placedAt(), "placed", "We have received your order."));
    }

    @Test
    void answersTheSameWhenRepeated(PublishedEvents published) {
        var requestId = Ids.next();
        var asked = anOrder();
        var first = operations.place(requestId, asked);

        assertThat(orders.placedBy(requestId, HASH)).contains(replayOf(first));
        assertThat(operations.place(requestId, asked)).isEqualTo(replayOf(first));
        assertThat(published.ofType(OrderPlaced.class).matching(message -> message.cartId().equals(asked.cartId())))
                .hasSize(1);
    }

    @Test
    void knowsNothingOfARequestThatNeverCame() {
        assertThat(orders.placedBy(Ids.next(), HASH)).isEmpty();
    }

    @Test
    void refusesARequestIdThatCameWithAnotherBody() {
        var requestId = Ids.next();
        operations.place(requestId, anOrder());

        assertThatExceptionOfType(IdempotencyKeyReused.class)
                .isThrownBy(() -> operations.place(requestId, anOrderOf(Ids.next(), "1e".repeat(32))));
        assertThatExceptionOfType(IdempotencyKeyReused.class)
                .isThrownBy(() -> orders.placedBy(requestId, "1e".repeat(32)));
    }

    @Test
    void refusesASecondOrderOfTheSameCart() {
        var cartId = Ids.next();
        operations.place(Ids.next(), anOrderOf(cartId));

        assertThatExceptionOfType(CartAlreadyOrdered.class)
                .isThrownBy(() -> operations.place(Ids.next(), anOrderOf(cartId)))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("cart_already_ordered"));
        assertThat(storedOrdersOf(cartId)).isEqualTo(1);
    }

    @Test
    void answersTwentyTwinsAlike() throws Exception {
        var requestId = Ids.next();
        var asked = anOrder();

        var answers = atOnce(TWINS, () -> operations.place(requestId, asked));

        assertThat(answers).filteredOn(answer -> !answer.replayed()).singleElement().satisfies(first -> {
            assertThat(answers).filteredOn(PlacedOrder::replayed).hasSize(TWINS - 1).containsOnly(replayOf(first));
        });
        assertThat(storedOrdersOf(asked.cartId())).isEqualTo(1);
        assertThat(log.readAfter(0, 10_000).messages()).extracting(LoggedMessage::message)
                .filteredOn(message -> message instanceof OrderPlaced told && told.cartId().equals(asked.cartId()))
                .hasSize(1);
    }

    @Test
    void letsOneOfManyRivalsForACartWin() throws Exception {
        var cartId = Ids.next();

        var outcomes = atOnce(TWINS, () -> {
            try {
                return operations.place(Ids.next(), anOrderOf(cartId)).number();
            } catch (CartAlreadyOrdered refused) {
                return refused.code();
            }
        });

        assertThat(outcomes).filteredOn("cart_already_ordered"::equals).hasSize(TWINS - 1);
        assertThat(storedOrdersOf(cartId)).isEqualTo(1);
    }

    @Test
    void numbersEveryOrderDifferently() throws Exception {
        var numbers = atOnce(50, () -> operations.place(Ids.next(), anOrder()).number());

        assertThat(numbers).doesNotHaveDuplicates();
    }

    @Test
    void listsTheNewestFirstPageByPage() {
        var first = operations.place(Ids.next(), anOrder());
        var second = operations.place(Ids.next(), anOrder());
        var third = operations.place(Ids.next(), anOrder());

        var page = orders.orders(PageRequest.first(2));
        var next = orders.orders(new PageRequest(1, page.nextCursor()));

        assertThat(page.items()).extracting(OrderDetails::id).containsExactly(third.id(), second.id());
        assertThat(next.items()).extracting(OrderDetails::id).containsExactly(first.id());
    }

    @Test
    void opensAnOrderToItsOwnTokenOnly() {
        var order = operations.place(Ids.next(), anOrder());
        var other = operations.place(Ids.next(), anOrder());

        assertThat(orders.opens(order.id(), order.accessToken())).isTrue();
        assertThat(orders.opens(order.id(), other.accessToken())).isFalse();
        assertThat(orders.opens(order.id(), order.accessToken() + "=")).isFalse();
        assertThat(orders.opens(order.id(), "„gültig“")).isFalse();
        assertThat(orders.opens(order.id(), "")).isFalse();
        assertThat(order.accessToken()).matches("[A-Za-z0-9_-]{43}");
    }

    private static PlacedOrder replayOf(PlacedOrder first) {
        return new PlacedOrder(first.id(), first.number(), first.accessToken(), first.totals(), true);
    }

    private int storedOrdersOf(UUID cartId) {
        return database.sql("""
                select count(*) from ordering.order_event where version = 1 and payload ->> 'cartId' = ?""")
                .param(cartId.toString())
                .query(Integer.class)
                .single();
    }

    private static <T> List<T> atOnce(int times, Callable<T> call) throws Exception {
        try (var threads = Executors.newFixedThreadPool(times)) {
            var results = new ArrayList<T>();
            for (Future<T> result : threads.invokeAll(Collections.nCopies(times, call))) {
                results.add(result.get());
            }
            return results;
        }
    }
}
