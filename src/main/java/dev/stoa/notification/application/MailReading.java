package dev.stoa.notification.application;

import dev.stoa.notification.domain.Mails;
import dev.stoa.notification.domain.OutgoingMail;
import dev.stoa.notification.domain.Recipient;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What errands read of our own before they make their call, in short transactions that end before it. */
@Component
@Transactional(readOnly = true)
class MailReading {

    private final Mails mails;

    MailReading(Mails mails) {
        this.mails = mails;
    }

    /** Whom we wrote to before: a parcel may leave long after a contact that nobody reads has expired. */
    public @Nullable Recipient knownRecipient(UUID contactId) {
        return mails.recipient(contactId).orElse(null);
    }

    public Optional<OutgoingMail> waiting(UUID mailId) {
        return mails.waiting(mailId);
    }
}
