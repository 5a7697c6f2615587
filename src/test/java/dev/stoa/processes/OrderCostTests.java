package dev.stoa.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stoa.architecture.adr.Enforces;
import dev.stoa.processes.StatementMeter.Cost;
import dev.stoa.walk.Books;
import dev.stoa.walk.Shopper;
import dev.stoa.walk.Shopper.Receipt;
import dev.stoa.walk.Staff;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What an order of one parcel takes of the database, each delivery in a transaction of its own. Time is never asserted; round
 * trips are, for they are most of the cost: whoever adds one changes a number here, and says why.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {"stoa.demo.products=0",
        "stoa.admin.user=staff", "stoa.admin.password=open-sesame", "stoa.messaging.most-per-transaction=1"})
@Enforces(13)
@Import(StatementMeter.class)
class OrderCostTests {

    private static final Duration SOON = Duration.ofSeconds(15);

    @LocalServerPort
    int port;

    @Autowired
    StatementMeter meter;

    @Autowired
    JdbcClient database;

    @Test
    void anOrderTakesNoMoreRoundTripsThanItDid() {
        var placing = new ArrayList<Cost>();
        var dispatching = new ArrayList<Cost>();
        var delivering = new ArrayList<Cost>();
        // One order in twenty fetches numbers, and an errand that takes long renews its lease: the cheapest is the usual one.
        for (int i = 0; i < 3; i++) {
            var body = shopper().orderOf(shopper().fillsCart(staff().sells(1999, 10), 2), "tok_ok");
            var order = new Receipt[1];
            placing.add(costOf(() -> order[0] = shopper().receipt("",
                    shopper().places(body, UUID.randomUUID().toString()).expect(201))));
            books().awaitStatus(order[0], "confirmed", SOON);
            var shipment = staff().shipmentOf(order[0].orderId());
            dispatching.add(costOf(() -> staff().onShipment(shipment, "dispatch").expect(200)));
            delivering.add(costOf(() -> staff().onShipment(shipment, "deliver").expect(200)));
            books().awaitStatus(order[0], "delivered", SOON);
        }
        assertAtMost(placing, new Cost(48, 18));
        assertAtMost(dispatching, new Cost(29, 10));
        assertAtMost(delivering, new Cost(15, 5));
    }

    private Cost costOf(Runnable request) {
        awaitQuiet();
        meter.reset();
        request.run();
        awaitQuiet();
        return meter.cost();
    }

    private void awaitQuiet() {
        await().atMost(SOON)
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(() -> assertThat(database.sql("select count(*) from messaging.delivery")
                        .query(Long.class)
                        .single()).isZero());
    }

    private static void assertAtMost(List<Cost> costs, Cost usual) {
        var cheapest = costs.stream().min(Comparator.comparingLong(Cost::statements)).orElseThrow();
        assertThat(cheapest.statements()).as("statements of %s", costs)
                .isBetween(usual.statements() / 2, usual.statements());
        assertThat(cheapest.commits()).as("commits of %s", costs).isBetween(usual.commits() / 2, usual.commits());
    }

    private Shopper shopper() {
        return new Shopper(base());
    }

    private Staff staff() {
        return new Staff(base(), "staff", "open-sesame");
    }

    private Books books() {
        return new Books(staff(), shopper());
    }

    private URI base() {
        return URI.create("http://localhost:" + port);
    }
}
