package dev.stoa.notification.application;

import dev.stoa.messaging.ErrandOutcome;
import dev.stoa.notification.domain.Delivery;
import dev.stoa.notification.domain.MailServer;
import dev.stoa.notification.domain.MailServer.AddressRejected;
import dev.stoa.notification.domain.Mails;
import dev.stoa.notification.domain.OutgoingMail;
import dev.stoa.notification.events.NotificationDelivered;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Hands a stored mail over to the mail server. After a crash behind the hand-over it is handed over again: SMTP knows no
 * idempotency key, but the mail has the same message id then, by which mail programs tell a double. A mail that no server
 * takes for days is given up.
 */
@Component
class HandingOver {

    /** RFC 5321, 4.5.4.1: a sender gives up after four or five days at the earliest. */
    private static final Duration PATIENCE = Duration.ofDays(5);

    private final MailReading reading;
    private final Mails mails;
    private final @Nullable MailServer server;
    private final ApplicationEventPublisher events;

    HandingOver(MailReading reading, Mails mails, ObjectProvider<MailServer> server, ApplicationEventPublisher events) {
        this.reading = reading;
        this.mails = mails;
        this.server = server.getIfAvailable();
        this.events = events;
    }

    ErrandOutcome handOver(UUID mailId, Instant firstAttemptedAt) {
        if (firstAttemptedAt.plus(PATIENCE).isBefore(Instant.now())) {
            return () -> mails.settle(mailId, Delivery.UNDELIVERABLE);
        }
        return reading.waiting(mailId).map(this::handOver).orElse(() -> {});
    }

    private ErrandOutcome handOver(OutgoingMail mail) {
        if (server == null) {
            // The mail server was taken out of the settings in the meantime.
            return () -> mails.settle(mail.id(), Delivery.STORED);
        }
        try {
            server.send(mail);
            return () -> delivered(mail);
        } catch (AddressRejected nobodyThere) {
            return () -> mails.settle(mail.id(), Delivery.UNDELIVERABLE);
        }
    }

    private void delivered(OutgoingMail mail) {
        if (mails.settle(mail.id(), Delivery.SENT)) {
            events.publishEvent(new NotificationDelivered(mail.orderId(), mail.id()));
        }
    }
}
