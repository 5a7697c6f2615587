package dev.stoa.shipping.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stoa.customer.CustomerOperations;
import dev.stoa.customer.PostalAddress;
import dev.stoa.kernel.Ids;
import dev.stoa.messaging.ErrandAttempt;
import dev.stoa.messaging.ErrandOutcome;
import dev.stoa.messaging.Message;
import dev.stoa.shipping.ShipmentDetails;
import dev.stoa.shipping.ShipmentState;
import dev.stoa.shipping.ShippingApi;
import dev.stoa.shipping.commands.CancelShipment;
import dev.stoa.shipping.commands.CreateShipment;
import dev.stoa.shipping.commands.CreateShipment.Line;
import dev.stoa.shipping.commands.CreateShipment.Parcel;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Brings commands to the shipping module and looks at what it wrote, told, and had the carrier write. */
@TestComponent
class MailRoom {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final ApplicationEventPublisher publisher;
    private final TransactionOperations transactions;
    private final ShippingListeners listeners;
    private final ShippingApi shipping;
    private final CustomerOperations customers;
    private final JdbcClient database;

    MailRoom(ApplicationEventPublisher publisher, TransactionOperations transactions,
            ShippingListeners listeners, ShippingApi shipping, CustomerOperations customers, JdbcClient database) {
        this.publisher = publisher;
        this.transactions = transactions;
        this.listeners = listeners;
        this.shipping = shipping;
        this.customers = customers;
        this.database = database;
    }

    UUID contactAt(String line1) {
        return customers.recordContact(Ids.next(), "ada@example.com",
                new PostalAddress("Ada Ahrens", line1, null, "10115", "Berlin", "DE"));
    }

    CreateShipment create(UUID orderId) {
        return create(orderId, "main");
    }

    /** One parcel from each location, of two mugs each. */
    CreateShipment create(UUID orderId, String... locations) {
        return createTo(orderId, contactAt("Torstraße 1"), locations);
    }

    static CreateShipment createTo(UUID orderId, UUID contactId, String... locations) {
        return new CreateShipment(orderId, contactId, "standard", Stream.of(locations)
                .map(location -> new Parcel(location, List.of(new Line("MUG-1", 2)), 1200))
                .toList());
    }

    static CancelShipment cancel(UUID orderId, String... locations) {
        return new CancelShipment(orderId, List.of(locations));
    }

    /** Has a command delivered by the messaging module, and waits until it was. */
    void send(Message command) {
        transactions.executeWithoutResult(_ -> publisher.publishEvent(command));
        awaitQuiet();
    }

    void awaitQuiet() {
        await().atMost(SOON)
                .pollInterval(Duration.ofMillis(10))
                .untilAsserted(() -> assertThat(database
                        .sql("select listener from messaging.delivery")
                        .query(String.class)
                        .list()).isEmpty());
    }

    /** Makes the call of an errand as the messaging module does. */
    ErrandOutcome announce(CreateShipment command, int attempt) {
        return listeners.on(command, new ErrandAttempt(command.messageId(), attempt, Instant.now()));
    }

    /** Completes an errand as the messaging module does. */
    void complete(ErrandOutcome outcome) {
        transactions.executeWithoutResult(_ -> outcome.record());
    }

    /** An order whose parcels are announced. */
    UUID announcedOrder(String... locations) {
        var orderId = Ids.next();
        send(create(orderId, locations));
        return orderId;
    }

    ShipmentDetails shipment(UUID orderId) {
        assertThat(shipping.shipmentsOf(orderId)).hasSize(1);
        return shipping.shipmentsOf(orderId).getFirst();
    }

    ShipmentDetails shipment(UUID orderId, String location) {
        return shipping.shipmentsOf(orderId)
                .stream()
                .filter(shipment -> shipment.location().equals(location))
                .findFirst()
                .orElseThrow();
    }

    /** The states of an order's shipments, in their order. */
    List<ShipmentState> states(UUID orderId) {
        return shipping.shipmentsOf(orderId).stream().map(ShipmentDetails::state).toList();
    }

    /** What the module told about an order, in order: the events' names, and the reason where they have one. */
    List<String> told(UUID orderId) {
        return database.sql("""
                select split_part(type, '.', 2) || coalesce(' ' || (payload ->> 'reason'), '')
                from messaging.message
                where key = ? and type not in ('shipping.CreateShipment', 'shipping.CancelShipment')
                order by position
                """).param(orderId.toString()).query((row, _) -> row.getString(1)).list();
    }

    /** The carrier's book on an order: {@code announced}, {@code refused}, {@code called off} or {@code unknown}. */
    String carrierSays(UUID orderId) {
        return carrierSays(orderId, "main");
    }

    String carrierSays(UUID orderId, String location) {
        return database.sql("""
                select case when called_off_at is not null then 'called off'
                            when refusal is not null then 'refused' else 'announced' end
                from sandbox.parcel where reference = ?
                """).param(orderId + "/" + location).query(String.class).optional().orElse("unknown");
    }

    /** How many parcels of an order are in the carrier's book. */
    long parcels(UUID orderId) {
        return database.sql("select count(*) from sandbox.parcel where reference like ? || '/%'")
                .param(orderId.toString())
                .query(Long.class)
                .single();
    }

    /** All that is stored of an order and a contact, as text, to be compared. */
    String rows(UUID orderId, UUID contactId) {
        String ours = database
                .sql("""
                        select coalesce((select c::text from shipping.consignment c where order_id = :order), '-')
                               || coalesce((select string_agg(s::text, '' order by id) from shipping.shipment s where order_id = :order), '-')
                               || coalesce((select c::text from shipping.consignee c where contact_id = :contact), '-')
                        """)
                .param("order", orderId)
                .param("contact", contactId)
                .query(String.class)
                .single();
        String carriers = database.sql("""
                select coalesce(string_agg(p::text, '' order by reference), '-') from sandbox.parcel p
                where reference like :order::text || '/%'""").param("order", orderId).query(String.class).single();
        return ours + carriers;
    }

    @Nullable
    String streetOf(UUID contactId) {
        return database.sql("select max(line1) from shipping.consignee where contact_id = ?")
                .param(contactId)
                .query(String.class)
                .optional()
                .orElse(null);
    }
}
