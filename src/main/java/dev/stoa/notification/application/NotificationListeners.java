package dev.stoa.notification.application;

import dev.stoa.customer.events.CustomerErased;
import dev.stoa.messaging.Errand;
import dev.stoa.messaging.ErrandOutcome;
import dev.stoa.messaging.MessageListener;
import dev.stoa.notification.commands.DeliverMail;
import dev.stoa.notification.commands.SendNotification;
import dev.stoa.notification.domain.Mails;
import org.springframework.stereotype.Component;

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
    @Errand(id = "notification.send-notification", leased = false)
    ErrandOutcome on(SendNotification command) {
        return sending.send(command);
    }

    @Errand(id = "notification.deliver-mail")
    ErrandOutcome on(DeliverMail command) {
        return handingOver.handOver(command.mailId());
    }

    @MessageListener(id = "notification.purge-recipient")
    void on(CustomerErased event) {
        mails.erase(event.contactId());
    }
}
