package dev.stoa.notification.domain;

import dev.stoa.notification.MailDetails;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All mails, to be read. */
public interface Mailbox {

    /** Oldest first. */
    List<MailDetails> of(UUID orderId);

    /**
     * Newest first.
     *
     * @param before only what is older than this mail, null to begin with the newest
     */
    List<MailDetails> newest(@Nullable UUID before, int limit);
}
