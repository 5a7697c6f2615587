package dev.stoa.checkout.application;

import dev.stoa.checkout.events.CheckoutRefused;
import dev.stoa.kernel.RequestRefused;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes refused orders into the message log: how often, and why, is worth knowing. */
@Component
class RefusalLog {

    private final ApplicationEventPublisher messages;

    RefusalLog(ApplicationEventPublisher messages) {
        this.messages = messages;
    }

    /** An order of a cart that nobody has is no checkout; anybody could fill the log with such. */
    @Transactional
    void record(UUID cartId, RequestRefused refused) {
        if (refused.kind() != RequestRefused.Kind.NOT_FOUND) {
            messages.publishEvent(new CheckoutRefused(cartId, refused.code()));
        }
    }
}
