package dev.stoa.notification.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stoa.customer.CustomerOperations;
import dev.stoa.customer.PostalAddress;
import dev.stoa.kernel.Ids;
import dev.stoa.messaging.Message;
import dev.stoa.notification.MailDetails;
import dev.stoa.notification.NotificationApi;
import dev.stoa.notification.commands.SendNotification;
import dev.stoa.notification.commands.SendNotification.Template;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Brings commands to the notification module, and looks at the mailbox and at what it told. */
@TestComponent
class Correspondence {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Map<String, String> VALUES = Map.of("number", "S-1001", "total", "129.90 EUR", "reason",
            "An item is out of stock.", "trackingNumber", "CP473124829DE", "amount", "29.90 EUR");

    private final ApplicationEventPublisher publisher;
    private final TransactionOperations transactions;
    private final NotificationApi notifications;
    private final CustomerOperations customers;
    private final JdbcClient database;

    Correspondence(ApplicationEventPublisher publisher, TransactionOperations transactions,
            NotificationApi notifications, CustomerOperations customers, JdbcClient database) {
        this.publisher = publisher;
        this.transactions = transactions;
        this.notifications = notifications;
        this.customers = customers;
        this.database = database;
    }

    UUID contact(String email) {
        return customers.recordContact(Ids.next(), email,
                new PostalAddress("Ada Ährens", "Torstraße 1", null, "10115", "Berlin", "DE"));
    }

    static SendNotification notification(UUID orderId, UUID contactId, Template template) {
        return new SendNotification(orderId, contactId, template, VALUES);
    }

    /** Has messages delivered by the messaging module, one after another, and waits until they were. */
    void send(Message... messages) {
        for (Message message : messages) {
            publish(message);
            awaitQuiet();
        }
    }

    void publish(Message message) {
        transactions.executeWithoutResult(_ -> publisher.publishEvent(message));
    }

    void awaitQuiet() {
        await().atMost(SOON)
                .pollInterval(Duration.ofMillis(10))
                .untilAsserted(() -> assertThat(database.sql("select count(*) from messaging.delivery")
                        .query(Long.class)
                        .single()).isZero());
    }

    void inTransaction(Runnable work) {
        transactions.executeWithoutResult(_ -> work.run());
    }

    List<MailDetails> mail(UUID orderId) {
        return notifications.mailOf(orderId);
    }

    MailDetails onlyMail(UUID orderId) {
        assertThat(mail(orderId)).hasSize(1);
        return mail(orderId).getFirst();
    }

    /** The names of the events told about an order, in order. */
    List<String> told(UUID orderId) {
        return database.sql("""
                select split_part(type, '.', 2) from messaging.message
                where key = ? and type in ('notification.NotificationAccepted', 'notification.NotificationDelivered')
                order by position
                """).param(orderId.toString()).query((row, _) -> row.getString(1)).list();
    }

    /** As if nobody had read the contact for long enough. */
    void expire(UUID contactId) {
        database.sql("delete from customer.contact where id = ?").param(contactId).update();
    }

    /** What is stored about somebody, as text. */
    String personalData(UUID contactId) {
        return database.sql("""
                select concat_ws(' ', max(r.email), max(r.name), string_agg(m.text, ' '))
                from notification.recipient r left join notification.mail m using (contact_id)
                where contact_id = ?
                """).param(contactId).query((row, _) -> row.getString(1)).single();
    }
}
