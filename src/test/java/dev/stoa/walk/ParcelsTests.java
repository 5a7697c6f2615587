package dev.stoa.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stoa.architecture.adr.Enforces;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** An order that no location can send alone, over HTTP against the started application. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {"stoa.demo.products=0",
        "stoa.admin.user=staff", "stoa.admin.password=open-sesame"})
@Enforces(13)
class ParcelsTests {

    private static final Duration SOON = Duration.ofSeconds(15);

    @LocalServerPort
    int port;

    private Shopper shopper;
    private Staff staff;
    private Books books;
    private String hall;
    private String sku;

    /** Ten lie in the main location and five in another. */
    @BeforeEach
    void enter() {
        var base = URI.create("http://localhost:" + port);
        shopper = new Shopper(base);
        staff = new Staff(base, "staff", "open-sesame");
        books = new Books(staff, shopper);
        hall = staff.opensLocation();
        sku = staff.sells(1999, 10);
        staff.adjusts(sku, hall, 5).expect(200);
    }

    @Test
    void isShippedWithItsLastParcelAndPaidThen() {
        var order = shopper.buys(sku, 12, "tok_ok");
        books.awaitSaga(order, "completed", SOON).areThoseOfAConfirmedOrder(order, 2);
        books.stockIs(sku, 15, 12);
        assertThat(units(order, "main") + units(order, hall)).isEqualTo(12);
        var fromHall = units(order, hall);

        staff.onShipmentFrom(order.orderId(), hall, "dispatch").expect(200);
        await().atMost(SOON).untilAsserted(() -> {
            books.stockIs(sku, hall, 5 - fromHall, 0);
            books.mailsAre(order, "confirmation", "shipped");
        });
        books.stockIs(sku, "main", 10, 12 - fromHall);
        staff.onShipmentFrom(order.orderId(), hall, "deliver").expect(200);
        await().atMost(SOON).untilAsserted(() -> assertThat(timeline(order)).endsWith("parcel_delivered"));
        assertThat(shopper.status(order)).isEqualTo("confirmed");
        books.chargesAre(order, "authorized");

        staff.onShipmentFrom(order.orderId(), "main", "dispatch").expect(200);
        books.awaitStatus(order, "shipped", SOON);
        await().atMost(SOON).untilAsserted(() -> {
            books.chargesAre(order, "authorized", "captured");
            books.stockIs(sku, 3, 0);
        });
        staff.onShipmentFrom(order.orderId(), "main", "deliver").expect(200);
        books.awaitStatus(order, "delivered", SOON);
        await().atMost(SOON)
                .untilAsserted(() -> books.mailsAre(order, "confirmation", "shipped", "shipped", "delivered"));
        books.shipmentsAre(order, "delivered", "delivered");
        books.ledgerIsBalanced(order);
        assertThat(timeline(order)).containsExactly("placed", "confirmed", "parcel_shipped", "parcel_delivered",
                "shipped", "delivered");
        assertThat(subjects(order)).filteredOn(subject -> subject.startsWith("Parcel "))
                .extracting(subject -> subject.substring(0, "Parcel 1 of 2".length()))
                .containsExactlyInAnyOrder("Parcel 1 of 2", "Parcel 2 of 2");
        assertThat(staff.saga(order.orderId()).path("steps")).extracting(step -> step.path("state").asString())
                .containsOnly("completed");
    }

    @Test
    void leavesNothingBehindWhenTheCarrierRefusesIt() {
        var cart = shopper.fillsCart(sku, 12);
        var body = shopper.orderOf(cart, "tok_ok");
        body.put("deliveryAddress", Map.of("name", "Ada Ahrens", "line1", "Refused Street 1", "postalCode", "10115",
                "city", "Berlin", "country", "DE"));
        var order = shopper.receipt(cart, shopper.places(body, UUID.randomUUID().toString()).expect(201));

        books.awaitSaga(order, "compensated", SOON);
        books.areThoseOfACancelledOrder(order, "address_refused", "authorized", "voided");
        books.shipmentsAre(order, "rejected", "rejected");
        books.stockIs(sku, hall, 5, 0);
        books.stockIs(sku, "main", 10, 0);
    }

    @Test
    void staffSeeWhatIsToBePackedWhere() {
        var order = shopper.buys(sku, 12, "tok_ok");
        books.awaitSaga(order, "completed", SOON);

        var shipments = staff.order(order.orderId()).path("shipments");
        assertThat(shipments).extracting(it -> it.path("location").asString()).containsExactlyInAnyOrder("main", hall);
        assertThat(shipments).extracting(it -> it.path("trackingNumber").asString()).doesNotHaveDuplicates();
        assertThat(shipments).allSatisfy(it -> assertThat(it.path("lines")).singleElement()
                .satisfies(line -> assertThat(line.path("sku").asString()).isEqualTo(sku)));
        staff.onShipmentFrom(order.orderId(), hall, "deliver").expectProblem(409, "wrong_shipment_state");
    }

    private int units(Shopper.Receipt order, String location) {
        return staff.shipmentFrom(order.orderId(), location).path("lines").path(0).path("quantity").asInt();
    }

    private List<String> timeline(Shopper.Receipt order) {
        return words(shopper.looksAt(order).expect(200).body().path("timeline"), "event");
    }

    private List<String> subjects(Shopper.Receipt order) {
        return words(staff.mail(order.orderId()), "subject");
    }

    private static List<String> words(JsonNode items, String field) {
        return StreamSupport.stream(items.spliterator(), false).map(item -> item.path(field).asString()).toList();
    }
}
