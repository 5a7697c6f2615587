package dev.stoa.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stoa.testing.TestPostgres;
import dev.stoa.walk.Answer;
import dev.stoa.walk.Books;
import dev.stoa.walk.Shopper;
import dev.stoa.walk.Shopper.Receipt;
import dev.stoa.walk.Staff;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Two hundred shoppers want fifty units at the same moment, through two instances on one database. */
class ContentionIT {

    private static final int SHOPPERS = 200;
    private static final int UNITS = 50;
    private static final Duration WITHIN = Duration.ofSeconds(90);

    private final List<Attempt> attempts = new ArrayList<>();

    @Test
    void exactlyTheUnitsThatAreThereAreSold() throws Exception {
        var database = TestPostgres.migrated();
        try (var one = StoaProcess.start(WatchedStoa.class, database);
                var other = StoaProcess.start(WatchedStoa.class, database)) {
            var addresses = List.of(one.address(), other.address());
            var staff = new Staff(one.address(), StoaProcess.USER, StoaProcess.PASSWORD);
            var books = new Books(staff, new Shopper(one.address()));
            var sku = staff.sells(2999, UNITS);

            rush(sku, addresses.stream().map(Shopper::new).toList());

            assertThat(attempts).extracting(attempt -> attempt.answer().status()).isSubsetOf(201, 409);
            attempts.stream()
                    .map(Attempt::answer)
                    .filter(answer -> answer.status() == 409)
                    .forEach(answer -> answer.expectProblem(409, "out_of_stock"));
            var placed = attempts.stream()
                    .filter(attempt -> attempt.answer().status() == 201)
                    .map(attempt -> attempt.shopper().receipt(attempt.cart(), attempt.answer()))
                    .toList();
            await().atMost(WITHIN)
                    .untilAsserted(
                            () -> assertThat(
                                    placed.stream().map(order -> staff.saga(order.orderId()).path("status").asString()))
                                    .containsOnly("completed", "compensated"));
            expectOutcome(placed, books, new Shopper(other.address()));
            books.stockIs(sku, UNITS, UNITS);
            assertThat(one.log() + other.log()).doesNotContain("deadlock detected");
        }
    }

    private void rush(String sku, List<Shopper> entrances) throws InterruptedException {
        var carts = new ArrayList<Callable<Attempt>>();
        for (int i = 0; i < SHOPPERS; i++) {
            var shopper = entrances.get(i % entrances.size());
            var cart = shopper.fillsCart(sku, 1);
            var order = shopper.orderOf(cart, "tok_ok");
            carts.add(() -> new Attempt(shopper, cart, shopper.places(order, UUID.randomUUID().toString())));
        }
        try (var shoppers = Executors.newVirtualThreadPerTaskExecutor()) {
            shoppers.invokeAll(carts).stream().map(Future::resultNow).forEach(attempts::add);
        }
    }

    private static void expectOutcome(List<Receipt> placed, Books books, Shopper shopper) {
        var confirmed = placed.stream().filter(order -> shopper.status(order).equals("confirmed")).toList();
        assertThat(confirmed).hasSize(UNITS);
        confirmed.forEach(books::areThoseOfAConfirmedOrder);
        placed.stream()
                .filter(order -> !confirmed.contains(order))
                .forEach(order -> books.areThoseOfACancelledOrder(order, "out_of_stock"));
    }

    /** What one shopper got. */
    private record Attempt(Shopper shopper, String cart, Answer answer) {}
}
