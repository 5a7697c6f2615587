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
import dev.stoa.shipping.ShippingApi;
import dev.stoa.shipping.commands.CreateShipment;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
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
        return new CreateShipment(orderId, contactAt("Torstraße 1"), "standard", 1200);
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

    /** An order whose parcel is announced. */
    UUID announcedOrder() {
        var orderId = Ids.next();
        send(create(orderId));
        return orderId;
    }

    ShipmentDetails shipment(UUID orderId) {
        assertThat(shipping.shipmentsOf(orderId)).hasSize(1);
        return shipping.shipmentsOf(orderId).getFirst();
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
        return database.sql("""
                select case when called_off_at is not null then 'called off'
                            when refusal is not null then 'refused' else 'announced' end
                from sandbox.parcel where reference = ?
                """).param(orderId.toString()).query(String.class).optional().orElse("unknown");
    }

    /** All that is stored of an order and a contact, as text, to be compared. */
    String rows(UUID orderId, UUID contactId) {
        return database.sql("""
                select coalesce((select s::text from shipping.shipment s where order_id = ?), '-')
                       || coalesce((select c::text from shipping.consignee c where contact_id = ?), '-')
                       || coalesce((select p::text from sandbox.parcel p where reference = ?), '-')
                """).params(orderId, contactId, orderId.toString()).query(String.class).single();
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
