package dev.stoa.messaging.persistence;

import dev.stoa.messaging.domain.log.Partitions;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes weekly partitions ahead of time, and remembers which span is covered, so that appending asks nothing. */
@Repository
class JdbcPartitions implements Partitions {

    private static final Duration AHEAD = Duration.ofDays(28);
    private static final Duration BEHIND = Duration.ofDays(1);
    private static final Duration SKEW = Duration.ofDays(1);
    private static final int RANDOM_BITS_OF_HIGH_HALF = 16;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private volatile Span covered = new Span(Instant.MAX, Instant.MIN);

    JdbcPartitions(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setName(JdbcPartitions.class.getName() + ".make");
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public void makeAhead() {
        var now = Instant.now();
        make(new Span(now.minus(BEHIND), now.plus(AHEAD)));
    }

    @Override
    public void cover(Collection<UUID> messageIds) {
        for (var id : messageIds) {
            var instant = Instant.ofEpochMilli(id.getMostSignificantBits() >>> RANDOM_BITS_OF_HIGH_HALF);
            if (!covered.contains(instant)) {
                makeRoom(id, instant);
            }
        }
    }

    private void makeRoom(UUID id, Instant instant) {
        var now = Instant.now();
        if (instant.isAfter(now.plus(SKEW))) {
            throw new IllegalArgumentException(
                    "The message id " + id + " is of " + instant + ", which is still to come");
        }
        if (instant.isBefore(now.minus(BEHIND))) {
            make(new Span(instant, instant));
        } else {
            makeAhead();
        }
    }

    private void make(Span span) {
        transaction.executeWithoutResult(_ -> jdbc.sql("call messaging.make_partitions(?, ?)")
                .params(span.since.atOffset(ZoneOffset.UTC), span.until.atOffset(ZoneOffset.UTC))
                .update());
        if (span.until.isAfter(span.since)) {
            covered = span;
        }
    }

    private record Span(Instant since, Instant until) {

        boolean contains(Instant instant) {
            return !instant.isBefore(since) && !instant.isAfter(until);
        }
    }
}
