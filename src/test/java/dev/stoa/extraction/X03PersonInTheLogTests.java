package dev.stoa.extraction;

import static dev.stoa.extraction.ExtractionRule.X3;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.planted.gossip.events.PersonNamed;
import dev.planted.gossip.events.RemarksMade;
import dev.stoa.architecture.adr.Enforces;
import dev.stoa.customer.CustomerOperations;
import dev.stoa.extraction.found.FoundModules;
import dev.stoa.extraction.found.RawValues;
import dev.stoa.extraction.personal.PersonalNames;
import dev.stoa.extraction.personal.PlantedPerson;
import dev.stoa.extraction.personal.StoredText;
import dev.stoa.kernel.Ids;
import dev.stoa.ordering.OrderingApi;
import dev.stoa.walk.Books;
import dev.stoa.walk.Shopper;
import dev.stoa.walk.Shopper.Receipt;
import dev.stoa.walk.Staff;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * A planted person orders, is delivered and paid back, is refused twice, and is erased; none of her strings is in the log,
 * in a delivery or in its errors. The settings are those of the walk, whose context is used again.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {"stoa.demo.products=0",
        "stoa.admin.user=staff", "stoa.admin.password=open-sesame"})
@Enforces(17)
class X03PersonInTheLogTests {

    private static final Duration SOON = Duration.ofSeconds(20);

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    @Autowired
    OrderingApi orders;

    @Autowired
    CustomerOperations customers;

    @Autowired
    ApplicationEventPublisher publisher;

    @Autowired
    TransactionOperations transactions;

    private Shopper shopper;
    private Staff staff;
    private Books books;

    @BeforeEach
    void enter() {
        var base = URI.create("http://localhost:" + port);
        shopper = new Shopper(base);
        staff = new Staff(base, "staff", "open-sesame");
        books = new Books(staff, shopper);
    }

    @Test
    void nothingOfHersIsInTheLog() {
        var person = new PlantedPerson("fjodra", "86943");
        var sku = staff.sells(1999, 9);

        var bought = ordered(person, sku, cart -> person.orderOf(shopper, cart, "tok_ok"));
        var declined = ordered(person, sku, cart -> person.orderOf(shopper, cart, "tok_declined"));
        var undelivered = ordered(person, sku, cart -> person.orderToNowhere(shopper, cart));
        books.awaitSaga(bought, "completed", SOON)
                .awaitSaga(declined, "compensated", SOON)
                .awaitSaga(undelivered, "compensated", SOON);
        staff.dispatches(bought.orderId());
        await().atMost(SOON).untilAsserted(() -> books.chargesAre(bought, "authorized", "captured"));
        staff.delivers(bought.orderId());
        books.awaitStatus(bought, "delivered", SOON);
        staff.refunds(bought.orderId(), Map.of()).expect(201);
        await().atMost(SOON)
                .untilAsserted(() -> books.mailsAre(bought, "confirmation", "shipped", "delivered", "refund"));
        assertThat(new StoredText(database, "customer").rowsWith(List.of(person.email())))
                .as("the search finds her where she may be")
                .isNotEmpty();
        erase(bought);

        Verdict.holds(X3, new StoredText(database, "messaging").rowsWith(person.strings()));
        Verdict.holds(X3, personalKeys(false));
    }

    @Test
    @Plants(ExtractionRule.X3)
    void findsWhatAMessageGivesAway() {
        var person = new PlantedPerson("gwendra", "97651");
        transactions.executeWithoutResult(_ -> publisher.publishEvent(
                new PersonNamed(Ids.next(), Instant.now(), person.email().toUpperCase(java.util.Locale.ROOT),
                        Ids.next(),
                        "none")));

        Verdict.catches(new StoredText(database, "messaging").rowsWith(person.strings()), person.email());
    }

    @Test
    @Plants(ExtractionRule.X3)
    void findsPersonalKeysOfAMap() {
        transactions.executeWithoutResult(_ -> publisher.publishEvent(
                new RemarksMade(Ids.next(), Instant.now(), List.of(Map.of("color", "red", "birthName", "none")))));

        assertThat(personalKeys(true)).contains("gossip.RemarksMade has the key birthName")
                .doesNotContain("gossip.RemarksMade has the key color");
    }

    private Receipt ordered(PlantedPerson person, String sku,
            java.util.function.Function<String, Map<String, Object>> order) {
        var cart = shopper.fillsCart(sku, 1);
        var receipt = shopper.receipt(cart,
                shopper.places(order.apply(cart), UUID.randomUUID().toString()).expect(201));
        person.received(receipt.accessToken());
        return receipt;
    }

    private void erase(Receipt order) {
        var contact = orders.order(UUID.fromString(order.orderId())).orElseThrow().contactId();
        customers.eraseContact(Ids.next(), contact);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(database.sql("select count(*) from messaging.delivery where key = ?")
                        .param(contact.toString())
                        .query(Integer.class)
                        .single()).isZero());
    }

    /** Keys of maps are seen in no type: what is in the log and is no component of a message. */
    private List<String> personalKeys(boolean planted) {
        var stoa = FoundModules.ofStoa();
        var names = PersonalNames.of(stoa);
        var components = stoa.messages()
                .stream()
                .flatMap(type -> RawValues.of(type).components().values().stream())
                .map(component -> component.getName())
                .collect(Collectors.toSet());
        return database.sql("""
                with recursive part (type, content) as (
                    select type, payload::jsonb from messaging.message where (type like 'gossip.%') = ?
                    union all
                    select part.type, inner_part.content from part cross join lateral (
                        select v from jsonb_each(case jsonb_typeof(content) when 'object' then content end) as o (k, v)
                        union all
                        select e from jsonb_array_elements(case jsonb_typeof(content) when 'array' then content end)
                                          as a (e)
                    ) as inner_part (content))
                select distinct type || ' has the key ' || field
                from part, jsonb_object_keys(case jsonb_typeof(content) when 'object' then content end) as field""")
                .param(planted)
                .query((row, _) -> String.valueOf(row.getString(1)))
                .list()
                .stream()
                .filter(found -> {
                    var key = found.substring(found.lastIndexOf(' ') + 1);
                    return !components.contains(key) && names.isPersonal(key);
                })
                .toList();
    }
}
