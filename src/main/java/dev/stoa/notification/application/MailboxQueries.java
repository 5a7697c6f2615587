package dev.stoa.notification.application;

import dev.stoa.kernel.Page;
import dev.stoa.kernel.PageRequest;
import dev.stoa.notification.MailDetails;
import dev.stoa.notification.NotificationApi;
import dev.stoa.notification.domain.Mailbox;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class MailboxQueries implements NotificationApi {

    private final Mailbox mailbox;

    MailboxQueries(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    @Override
    public List<MailDetails> mailOf(UUID orderId) {
        return mailbox.of(orderId);
    }

    @Override
    public Page<MailDetails> mailbox(PageRequest page) {
        return Page.of(mailbox.newest(page.afterId(), page.limit() + 1), page.limit(), mail -> mail.id().toString());
    }
}
