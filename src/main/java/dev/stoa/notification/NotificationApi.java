package dev.stoa.notification;

import dev.stoa.kernel.Page;
import dev.stoa.kernel.PageRequest;
import java.util.List;
import java.util.UUID;

/** Reads the mailbox: all mail, sent through a mail server or not. */
public interface NotificationApi {

    /** Mail of an order, oldest first. */
    List<MailDetails> mailOf(UUID orderId);

    /** All mail, newest first. */
    Page<MailDetails> mailbox(PageRequest page);
}
