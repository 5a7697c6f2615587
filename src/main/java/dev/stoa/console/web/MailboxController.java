package dev.stoa.console.web;

import dev.stoa.kernel.Page;
import dev.stoa.kernel.PageRequest;
import dev.stoa.notification.MailDetails;
import dev.stoa.notification.NotificationApi;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** All mail to shoppers, whether or not a mail server takes it. */
@RestController
@RequestMapping("/api/admin/v1/mailbox")
class MailboxController {

    private final NotificationApi mails;

    MailboxController(NotificationApi mails) {
        this.mails = mails;
    }

    /** All mail of one order, oldest first; without an order all mail, newest first, page by page. */
    @GetMapping
    Page<MailDetails> mailbox(@RequestParam(required = false) @Nullable UUID orderId, PageRequest page) {
        return orderId == null ? mails.mailbox(page) : new Page<>(mails.mailOf(orderId), null);
    }
}
