package dev.stoa.notification.application;

import dev.stoa.customer.events.CustomerErased;
import dev.stoa.messaging.Errand;
import dev.stoa.messaging.ErrandAttempt;
import dev.stoa.messaging.ErrandOutcome;
import dev.stoa.messaging.MessageListener;
import dev.stoa.messaging.Retry;
import dev.stoa.notification.commands.DeliverMail;
import dev.stoa.notification.commands.SendNotification;
import dev.stoa.notification.domain.Mails;
import org.springframework.stereotype.Component;

/** None of these is ever parked: the cancellation mail is a compensation, and an erasure is owed. */
@Component
class NotificationListeners {

    private final Sending sending;
    private final HandingOver handingOver;
    private final Mails mails;

    NotificationListeners(Sending sending, HandingOver handingOver, Mails mails) {
        this.sending = sending;
        this.handingOver = handingOver;
        this.mails = mails;
    }

    /** Not leased: the call before the outcome only reads. */
    @Errand(id = "notification.send-notification", leased = false, retry = Retry.FOREVER)
    ErrandOutcome on(SendNotification command) {
        return sending.send(command);
    }

    /** Not parked either, but given up in the end: see {@link HandingOver}. */
    @Errand(id = "notification.deliver-mail", retry = Retry.FOREVER)
    ErrandOutcome on(DeliverMail command, ErrandAttempt attempt) {
        return handingOver.handOver(command.mailId(), attempt.firstAttemptedAt());
    }

    @MessageListener(id = "notification.purge-recipient", retry = Retry.FOREVER)
    void on(CustomerErased event) {
        mails.erase(event.contactId());
    }
}
