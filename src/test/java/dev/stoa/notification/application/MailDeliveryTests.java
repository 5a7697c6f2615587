package dev.stoa.notification.application;

import static dev.stoa.notification.application.Correspondence.notification;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stoa.architecture.adr.Enforces;
import dev.stoa.customer.events.CustomerErased;
import dev.stoa.kernel.Ids;
import dev.stoa.notification.commands.DeliverMail;
import dev.stoa.notification.commands.SendNotification.Template;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** With a mail server, over a real connection. */
@Enforces(10)
@ApplicationModuleTest(extraIncludes = "customer")
@Import(Correspondence.class)
class MailDeliveryTests {

    private static final PostOffice OFFICE = PostOffice.open();

    @Autowired
    Correspondence correspondence;
    @Autowired
    JdbcClient database;

    private UUID order = Ids.next();
    private UUID contact = Ids.next();
    private String email = "";

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry settings) {
        settings.add("spring.mail.host", () -> "localhost");
        settings.add("spring.mail.port", OFFICE::port);
        settings.add("stoa.mail.from", () -> "Corner Shop <hello@corner.example>");
        settings.add("stoa.messaging.initial-backoff", () -> "20ms");
    }

    @BeforeEach
    void takeAnotherOrder() {
        order = Ids.next();
        email = order + "@example.com";
        contact = correspondence.contact(email);
        OFFICE.answersRecipientsWith("250 Fine");
    }

    @AfterAll
    void close() throws IOException {
        OFFICE.close();
    }

    @Test
    void handsTheMailOver() throws Exception {
        correspondence.send(notification(order, contact, Template.CONFIRMATION));

        var mail = correspondence.onlyMail(order);
        assertThat(mail.delivery()).isEqualTo("sent");
        assertThat(correspondence.told(order)).containsExactly("NotificationAccepted", "NotificationDelivered");
        assertThat(OFFICE.takenFor(email)).hasSize(1);
        var taken = OFFICE.takenFor(email).getFirst();
        assertThat(taken.getMessageID()).isEqualTo("<" + mail.id() + "@corner.example>");
        assertThat(taken.getSubject()).isEqualTo("Your order S-1001 is confirmed");
        assertThat(taken.getFrom()[0]).hasToString("Corner Shop <hello@corner.example>");
        assertThat(taken.getContentType()).isEqualTo("text/plain; charset=UTF-8");
        assertThat(taken.getContent()).asString()
                .startsWith("Dear Ada Ährens,")
                .isEqualToNormalizingNewlines(mail.text());
    }

    @Test
    void handsOverOnceHoweverOftenItIsAsked() {
        correspondence.send(notification(order, contact, Template.CONFIRMATION));
        correspondence.send(new DeliverMail(correspondence.onlyMail(order).id()), new DeliverMail(Ids.next()));

        assertThat(OFFICE.takenFor(email)).hasSize(1);
        assertThat(correspondence.told(order)).containsExactly("NotificationAccepted", "NotificationDelivered");
    }

    @Test
    void aRepeatedHandOverCanBeRecognized() {
        OFFICE.hangsUpOnce();
        correspondence.send(notification(order, contact, Template.CONFIRMATION));

        assertThat(OFFICE.takenFor(email)).hasSize(2)
                .extracting(message -> message.getMessageID())
                .containsOnly("<" + correspondence.onlyMail(order).id() + "@corner.example>");
        assertThat(correspondence.told(order)).containsExactly("NotificationAccepted", "NotificationDelivered");
    }

    @Test
    void triesAgainWhenTheServerAsksForIt() {
        OFFICE.answersRecipientsWith("451 Later, please");
        correspondence.publish(notification(order, contact, Template.CONFIRMATION));
        awaitFailedAttempt();
        assertThat(correspondence.onlyMail(order).delivery()).isEqualTo("waiting");

        OFFICE.answersRecipientsWith("250 Fine");
        correspondence.awaitQuiet();
        assertThat(correspondence.onlyMail(order).delivery()).isEqualTo("sent");
        assertThat(OFFICE.takenFor(email)).hasSize(1);
    }

    @Test
    void givesUpAnAddressThatDoesNotExist() {
        OFFICE.answersRecipientsWith("550 Nobody of that name");
        correspondence.send(notification(order, contact, Template.CONFIRMATION));

        assertThat(correspondence.onlyMail(order).delivery()).isEqualTo("undeliverable");
        assertThat(correspondence.told(order)).containsExactly("NotificationAccepted");
    }

    @Test
    void givesUpAfterDays() {
        OFFICE.answersRecipientsWith("451 Later, please");
        correspondence.publish(notification(order, contact, Template.CONFIRMATION));
        awaitFailedAttempt();
        database.sql("update messaging.delivery set first_attempted_at = now() - interval '6 days'").update();

        correspondence.awaitQuiet();
        assertThat(correspondence.onlyMail(order).delivery()).isEqualTo("undeliverable");
        assertThat(OFFICE.takenFor(email)).isEmpty();
    }

    @Test
    void sendsNothingToWhoWasErasedInTheMeantime() {
        OFFICE.answersRecipientsWith("451 Later, please");
        correspondence.publish(notification(order, contact, Template.CONFIRMATION));
        awaitFailedAttempt();
        correspondence.publish(new CustomerErased(contact));
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(correspondence.onlyMail(order).delivery()).isEqualTo("undeliverable"));

        OFFICE.answersRecipientsWith("250 Fine");
        correspondence.awaitQuiet();
        assertThat(OFFICE.takenFor(email)).isEmpty();
    }

    private void awaitFailedAttempt() {
        await().atMost(Duration.ofSeconds(10))
                .pollInterval(Duration.ofMillis(5))
                .untilAsserted(() -> assertThat(database
                        .sql("select count(*) from messaging.delivery where listener = 'notification.deliver-mail' and error is not null")
                        .query(Long.class)
                        .single()).isPositive());
    }
}
