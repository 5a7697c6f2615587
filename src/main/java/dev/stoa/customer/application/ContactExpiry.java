package dev.stoa.customer.application;

import dev.stoa.customer.domain.Contacts;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Removes the contacts that nobody has read for 24 hours. It waits for an hour after the start, so that orders which were
 * under way while everything was down get to read theirs first. Safe on any number of instances.
 */
@Component
class ContactExpiry {

    private static final Logger log = LoggerFactory.getLogger(ContactExpiry.class);
    /** Short transactions: an order that reads one of these contacts must not wait long. */
    private static final int BATCH = 1_000;

    private final Contacts contacts;

    ContactExpiry(Contacts contacts) {
        this.contacts = contacts;
    }

    @Scheduled(initialDelay = 60, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    void removeExpired() {
        int total = 0;
        for (int removed = contacts.removeExpired(BATCH); removed > 0; removed = contacts.removeExpired(BATCH)) {
            total += removed;
        }
        if (total > 0) {
            log.info("Removed {} contacts that nobody had read for 24 hours", total);
        }
    }
}
