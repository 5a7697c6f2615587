package dev.stoa.architecture.runbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stoa.architecture.adr.Enforces;
import dev.stoa.console.web.imports.ImportClient;
import dev.stoa.extraction.data.EveryOrder;
import dev.stoa.extraction.data.Modules;
import dev.stoa.walk.Books;
import dev.stoa.walk.Shopper;
import dev.stoa.walk.Shopper.Receipt;
import dev.stoa.walk.Staff;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Locale;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * What a module's absence does to shoppers, staff and orders under way: what the runbooks say of it was seen here. Calls are
 * refused as the proxies of remote modules will refuse them; that they will is decided with those.
 */
@Enforces(20)
@ShopWithAbsence
class AbsenceTests {

    private static final Duration SOON = Duration.ofSeconds(30);

    @LocalServerPort
    int port;

    @Autowired
    Absence absence;

    @AfterEach
    void everybodyIsBack() {
        absence.end();
    }

    @Test
    void requestsAreAnsweredAsTheRunbooksSay() throws IOException {
        var found = measured().json();
        if (System.getProperty("stoa.architecture.refresh") != null) {
            Files.createDirectories(Answers.FILE.getParent());
            Files.writeString(Answers.FILE, found);
        }
        assertThat(Files.readString(Answers.FILE)).as(
                "%s is out of date: mvn test -Dtest='AbsenceTests,RunbooksTests' -Dstoa.architecture.refresh=true",
                Answers.FILE).isEqualTo(found);
    }

    /** Each order ends, and nobody is charged for one that does not come. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            # away,       while it is, after it is back, reason,              at the provider
            cart,         completed,    completed,       '',                  authorized
            inventory,    compensating, compensated,     timed_out,           ''
            payment,      compensating, compensated,     timed_out,           authorized voided
            shipping,     compensating, compensated,     timed_out,           authorized voided
            customer,     compensated,  compensated,     timed_out,           authorized voided
            notification, compensated,  compensated,     timed_out,           authorized voided
            ordering,     running,      completed,       '',                  authorized
            fulfillment,  unknown,      completed,       '',                  authorized
            """)
    void ordersUnderWayEnd(String module, String meanwhile, String afterwards, String reason, String charges) {
        var shopper = new Shopper(base());
        var staff = staff();
        absence.beginForMessages(module);
        var order = shopper.buys(staff.sells(1999, 10), 1, "tok_ok");
        absence.begin(module);
        await().atMost(SOON).untilAsserted(() -> assertThat(sagaOf(order)).isEqualTo(meanwhile));

        absence.end();
        var books = new Books(staff, shopper).awaitSaga(order, afterwards, SOON);
        await().atMost(SOON).untilAsserted(() -> {
            if (reason.isEmpty()) {
                books.areThoseOfAConfirmedOrder(order);
            } else {
                books.areThoseOfACancelledOrder(order, reason,
                        Stream.of(charges.split(" ")).filter(kind -> !kind.isEmpty()).toArray(String[]::new));
            }
        });
    }

    /** Whoever is away has not refused the rows. */
    @Test
    void importsWaitForAModuleThatIsAway() {
        var slug = "absence-" + UUID.randomUUID();
        var csv = "slug,name,sku,variant,currency,amountMinor,stock\n%s,Oak tray,%s,Natural,EUR,1999,5\n".formatted(
                slug,
                slug.toUpperCase(Locale.ROOT));
        absence.begin("inventory");
        var id = new ImportClient(base(), EveryOrder.USER, EveryOrder.PASSWORD).upload(csv)
                .expect(202)
                .body()
                .path("id")
                .asString();
        await().atMost(SOON).until(absence::isNoticed);

        absence.end();
        await().atMost(SOON).untilAsserted(() -> assertThat(importOf(id, "state")).isEqualTo("done"));
        assertThat(importOf(id, "imported") + importOf(id, "rejected")).isEqualTo("10");
    }

    private String importOf(String id, String field) {
        return staff().http.get("/api/admin/v1/imports/" + id).expect(200).body().path(field).asString();
    }

    private Answers measured() {
        var answers = new Answers(new TreeMap<>());
        var order = dispatched();
        answers.byModule().put(Answers.NOBODY, visit(order).answers());
        for (var module : Modules.names()) {
            if (!Modules.isGround(module)) {
                var visit = visit(order);
                absence.begin(module);
                answers.byModule().put(module, visit.answers());
                absence.end();
            }
        }
        return answers;
    }

    private Receipt dispatched() {
        var shopper = new Shopper(base());
        var order = shopper.buys(staff().sells(1999, 10), 1, "tok_ok");
        var books = new Books(staff(), shopper);
        books.awaitSaga(order, "completed", SOON);
        staff().dispatches(order.orderId());
        books.awaitStatus(order, "shipped", SOON);
        await().atMost(SOON).untilAsserted(() -> books.chargesAre(order, "authorized", "captured"));
        return order;
    }

    private Visit visit(Receipt order) {
        var shopper = new Shopper(base());
        var staff = staff();
        var sku = staff.sells(1999, 10);
        var ordered = shopper.orderOf(shopper.fillsCart(sku, 1), "tok_ok");
        return new Visit(shopper, staff, sku, shopper.fillsCart(sku, 1), ordered, order,
                staff.shipmentOf(order.orderId()), staff.opensLocation());
    }

    private String sagaOf(Receipt order) {
        var answer = staff().http.get("/api/admin/v1/orders/" + order.orderId() + "/saga");
        return answer.status() == 200 ? answer.body().path("status").asString() : "unknown";
    }

    private Staff staff() {
        return new Staff(base(), EveryOrder.USER, EveryOrder.PASSWORD);
    }

    private URI base() {
        return URI.create("http://localhost:" + port);
    }
}
