package dev.stoa.payment.application;

import dev.stoa.payment.domain.Payments;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Forgets the tokens of payments that no order followed, since placing was refused after they were prepared. It waits for
 * an hour after the start, so that orders which were under way while everything was down get to pay first.
 */
@Component
class PaymentExpiry {

    private static final Logger log = LoggerFactory.getLogger(PaymentExpiry.class);

    private final Payments payments;

    PaymentExpiry(Payments payments) {
        this.payments = payments;
    }

    @Scheduled(initialDelay = 60, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void removeUnused() {
        int removed = payments.removeUnused();
        if (removed > 0) {
            log.info("Removed {} prepared payments that no order had followed for 24 hours", removed);
        }
    }
}
