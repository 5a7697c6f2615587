package dev.stoa.notification.application;

import static dev.stoa.notification.application.Correspondence.notification;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.stoa.architecture.adr.Enforces;
import dev.stoa.customer.CustomerOperations;
import dev.stoa.customer.events.CustomerErased;
import dev.stoa.kernel.Ids;
import dev.stoa.kernel.PageRequest;
import dev.stoa.kernel.RequestRefused;
import dev.stoa.notification.MailDetails;
import dev.stoa.notification.NotificationApi;
import dev.stoa.notification.commands.SendNotification;
import dev.stoa.notification.commands.SendNotification.Template;
import dev.stoa.notification.domain.Mails;
import dev.stoa.notification.domain.MissingMailValue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.transaction.support.TransactionOperations;

/** Without a mail server: the mailbox is where mail stays. */
@Enforces(10)
@ApplicationModuleTest(extraIncludes = "customer")
@Import(Correspondence.class)
class NotificationTests {

    @Autowired
    Correspondence correspondence;
    @Autowired
    NotificationApi notifications;
    @Autowired
    NotificationListeners listeners;
    @Autowired
    CustomerOperations customers;
    @Autowired
    Mails mails;
    @Autowired
    TransactionOperations transactions;
    @Autowired
    JdbcClient database;

    private UUID order = Ids.next();
    private UUID contact = Ids.next();

    @BeforeEach
    void takeAnotherOrder() {
        order = Ids.next();
        contact = correspondence.contact("ada@example.com");
    }

    @Test
    void storesTheMailAndTellsThatItIsAccepted() {
        correspondence.send(notification(order, contact, Template.CONFIRMATION));

        var mail = correspondence.onlyMail(order);
        assertThat(mail.to()).isEqualTo("ada@example.com");
        assertThat(mail.subject()).isEqualTo("Your order S-1001 is confirmed");
        assertThat(mail.text()).startsWith("Dear Ada Ährens,").contains("129.90 EUR");
        assertThat(mail.template()).isEqualTo("confirmation");
        assertThat(mail.delivery()).isEqualTo("stored");
        assertThat(correspondence.told(order)).containsExactly("NotificationAccepted");
    }

    @ParameterizedTest
    @EnumSource
    void eachMailExistsOnce(Template template) {
        var first = new SendNotification(order, contact, template,
                Map.of("number", "1", "total", "2", "reason", "3", "trackingNumber", "4", "amount", "5", "refundId",
                        "6"));
        correspondence.send(first);
        var before = correspondence.onlyMail(order);

        correspondence.send(new SendNotification(order, contact, template, first.values()));
        assertThat(correspondence.onlyMail(order)).isEqualTo(before);
        assertThat(correspondence.told(order)).containsExactly("NotificationAccepted");
    }

    @Test
    void everyRefundIsTold() {
        correspondence.send(notification(order, contact, Template.REFUND),
                notification(order, contact, Template.REFUND));

        assertThat(correspondence.mail(order)).extracting(MailDetails::template).containsExactly("refund", "refund");
    }

    @Test
    void theSameRefundIsToldOnce() {
        var refund = notification(order, contact, Template.REFUND);
        correspondence.inTransaction(() -> listeners.on(refund).record());
        correspondence.inTransaction(() -> listeners.on(refund).record());

        assertThat(correspondence.mail(order)).hasSize(1);
        assertThat(correspondence.told(order)).containsExactly("NotificationAccepted");
    }

    @Test
    void acceptsMailForNobody() {
        correspondence.send(notification(order, Ids.next(), Template.CANCELLATION));

        var mail = correspondence.onlyMail(order);
        assertThat(mail.to()).isNull();
        assertThat(mail.delivery()).isEqualTo("undeliverable");
        assertThat(mail.text()).startsWith("Dear customer,");
        assertThat(correspondence.told(order)).containsExactly("NotificationAccepted");
    }

    @Test
    void stillReachesSomebodyWhoseContactHasExpired() {
        correspondence.send(notification(order, contact, Template.CONFIRMATION));
        correspondence.expire(contact);
        correspondence.send(notification(order, contact, Template.SHIPPED));

        assertThat(correspondence.mail(order)).extracting(MailDetails::to).containsOnly("ada@example.com");
        assertThat(correspondence.mail(order).getLast().text()).startsWith("Dear Ada Ährens,")
                .contains("CP473124829DE");
    }

    @Test
    void forgetsWhoWasErased() {
        correspondence.send(notification(order, contact, Template.CONFIRMATION));
        customers.eraseContact(Ids.next(), contact);
        correspondence.awaitQuiet();

        var mail = correspondence.onlyMail(order);
        assertThat(mail.to()).isNull();
        assertThat(mail.text()).isEqualTo("(erased)");
        assertThat(mail.subject()).isEqualTo("Your order S-1001 is confirmed");
        assertThat(correspondence.personalData(contact)).isEmpty();

        correspondence.send(notification(order, contact, Template.CANCELLATION));
        assertThat(correspondence.mail(order).getLast().delivery()).isEqualTo("undeliverable");
        assertThat(correspondence.told(order)).hasSize(2);
    }

    @Test
    void anErasureBetweenReadingAndStoringLeavesNothingPersonal() {
        var outcome = listeners.on(notification(order, contact, Template.CONFIRMATION));
        correspondence.send(new CustomerErased(contact), new CustomerErased(contact));
        correspondence.inTransaction(outcome::record);

        assertThat(correspondence.personalData(contact)).isEmpty();
        assertThat(correspondence.onlyMail(order).delivery()).isEqualTo("undeliverable");
    }

    @Test
    void anErasureThatCommitsWhileTheMailIsStoredLeavesNothingPersonal() throws Exception {
        var outcome = listeners.on(notification(order, contact, Template.CONFIRMATION));
        try (var others = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> late = transactions.execute(_ -> {
                mails.erase(contact);
                var storing = others.submit(() -> correspondence.inTransaction(outcome::record));
                awaitSomebodyBlocked();
                return storing;
            });
            late.get();
        }
        assertThat(correspondence.personalData(contact)).isEmpty();
        assertThat(correspondence.onlyMail(order).delivery()).isEqualTo("undeliverable");
    }

    @Test
    void refusesToWriteAMailWithAHoleInIt() {
        var incomplete = new SendNotification(order, contact, Template.SHIPPED, Map.of("number", "S-1001"));

        assertThatThrownBy(() -> listeners.on(incomplete)).isInstanceOf(MissingMailValue.class)
                .hasMessageContaining("trackingNumber");
    }

    @Test
    void showsTheMailboxPageByPageNewestFirst() {
        for (Template template : Template.values()) {
            correspondence.send(notification(order, contact, template));
        }
        var seen = new ArrayList<MailDetails>();
        var page = notifications.mailbox(PageRequest.first(2));
        seen.addAll(page.items());
        while (page.nextCursor() != null) {
            page = notifications.mailbox(new PageRequest(2, page.nextCursor()));
            seen.addAll(page.items());
        }
        assertThat(seen).extracting(MailDetails::id).doesNotHaveDuplicates();
        assertThat(seen.subList(0, Template.values().length)).extracting(MailDetails::template)
                .containsExactly("refund", "delivered", "shipped", "cancellation", "confirmation");
        assertThat(seen.subList(0, Template.values().length).reversed()).isEqualTo(correspondence.mail(order));
    }

    @Test
    void refusesACursorOfAnotherList() {
        assertThatThrownBy(() -> notifications.mailbox(new PageRequest(2, "oak-tray")))
                .isInstanceOf(RequestRefused.class);
    }

    private void awaitSomebodyBlocked() {
        await().atMost(Duration.ofSeconds(10))
                .pollInterval(Duration.ofMillis(5))
                .untilAsserted(() -> assertThat(database
                        .sql("select count(*) from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()")
                        .query(Long.class)
                        .single()).isPositive());
    }
}
