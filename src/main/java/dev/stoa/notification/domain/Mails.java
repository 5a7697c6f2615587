package dev.stoa.notification.domain;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All mails, and our own copies of whom they go to. */
public interface Mails {

    /**
     * Adds a mail, unless there is one of its name. To a contact that was erased nothing but the subject is kept.
     *
     * @param recipient null when the contact is gone and we have no copy of our own
     * @param delivery what is to become of it if somebody is there to receive it
     * @return what becomes of it; empty if it was there already
     */
    Optional<Delivery> add(Mail mail, @Nullable Recipient recipient, Delivery delivery);

    /** Our own copy of whom earlier mail of a contact went to. */
    Optional<Recipient> recipient(UUID contactId);

    /** A mail that is to be handed over; empty once it was, or when nobody is there any more to receive it. */
    Optional<OutgoingMail> waiting(UUID mailId);

    /**
     * Ends the waiting of a mail.
     *
     * @return false if it was not waiting
     */
    boolean settle(UUID mailId, Delivery delivery);

    /** Purges what is personal about a contact, and keeps it from coming back. */
    void erase(UUID contactId);
}
