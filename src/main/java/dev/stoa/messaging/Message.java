package dev.stoa.messaging;

import java.time.Instant;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;

/**
 * What one module tells another: a record of raw values (UUID, text, numbers, {@code Money}, enums and records of its own
 * package), without personal data and without payment tokens, named by {@link MessageType}. It is published with
 * {@link org.springframework.context.ApplicationEventPublisher#publishEvent(Object)} inside the transaction whose outcome
 * it tells of. Messages only ever grow; a change that would break a reader is a new record.
 */
public sealed interface Message extends DomainEvent permits Event, Command, Signal {

    /** A UUID of version 7: the log is partitioned by the time in it. */
    UUID messageId();

    /** UTC. */
    Instant occurredAt();

    /** Deliveries of one key to one module keep their order; those of different keys do not wait for each other. */
    String key();
}
