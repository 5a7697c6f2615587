package dev.stoa.notification.application;

import dev.stoa.customer.Contact;
import dev.stoa.customer.CustomerApi;
import dev.stoa.kernel.Ids;
import dev.stoa.messaging.ErrandOutcome;
import dev.stoa.notification.commands.DeliverMail;
import dev.stoa.notification.commands.SendNotification;
import dev.stoa.notification.commands.SendNotification.Template;
import dev.stoa.notification.domain.Delivery;
import dev.stoa.notification.domain.Mail;
import dev.stoa.notification.domain.MailServer;
import dev.stoa.notification.domain.MailText;
import dev.stoa.notification.domain.Mails;
import dev.stoa.notification.domain.Recipient;
import dev.stoa.notification.events.NotificationAccepted;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes a mail and puts it into the mailbox, and on its way when there is a mail server. */
@Component
class Sending {

    private static final String NOBODY = "customer";

    private final CustomerApi customers;
    private final MailReading reading;
    private final MailTemplates templates;
    private final Mails mails;
    private final Delivery delivery;
    private final ApplicationEventPublisher events;

    Sending(CustomerApi customers, MailReading reading, MailTemplates templates, Mails mails,
            ObjectProvider<MailServer> server, ApplicationEventPublisher events) {
        this.customers = customers;
        this.reading = reading;
        this.templates = templates;
        this.mails = mails;
        this.delivery = server.getIfAvailable() == null ? Delivery.STORED : Delivery.WAITING;
        this.events = events;
    }

    ErrandOutcome send(SendNotification command) {
        Recipient recipient = recipient(command);
        MailText text = text(command, recipient);
        return () -> store(command, text, recipient);
    }

    private @Nullable Recipient recipient(SendNotification command) {
        Contact contact = customers.contacts(List.of(command.contactId())).get(command.contactId());
        return contact == null
                ? reading.knownRecipient(command.contactId())
                : new Recipient(contact.email(), contact.deliveryAddress().name());
    }

    private MailText text(SendNotification command, @Nullable Recipient recipient) {
        var values = new HashMap<>(command.values());
        values.put("recipient", recipient == null ? NOBODY : recipient.name());
        return templates.of(command).render(values);
    }

    private void store(SendNotification command, MailText text, @Nullable Recipient recipient) {
        Template template = command.template();
        Mail mail = new Mail(Ids.next(), command.orderId(), command.contactId(), template.word(), command.occasion(),
                text);
        mails.add(mail, recipient, delivery).ifPresent(fate -> {
            events.publishEvent(new NotificationAccepted(command.orderId(), template.word()));
            if (fate == Delivery.WAITING) {
                events.publishEvent(new DeliverMail(mail.id()));
            }
        });
    }
}
