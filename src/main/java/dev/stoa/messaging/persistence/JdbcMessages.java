package dev.stoa.messaging.persistence;

import dev.stoa.messaging.Message;
import dev.stoa.messaging.application.MessagingSettings;
import dev.stoa.messaging.domain.delivery.Delivery;
import dev.stoa.messaging.domain.log.Messages;
import dev.stoa.messaging.domain.log.Outgoing;
import dev.stoa.messaging.domain.log.Partitions;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Appends to the log in one statement and one round trip, whatever the number of messages and listeners. */
@Repository
class JdbcMessages implements Messages {

    /** Bounds the statement, and the join of its two halves. */
    private static final int MOST_PER_STATEMENT = 500;

    /**
     * The condition on the transaction's id looks idle and is not: it makes PostgreSQL give the transaction its id before
     * the first position is drawn. Otherwise a reader that sees a gap could take an id that is lower than the writer's,
     * and believe the writer gone while it is about to begin.
     */
    private static final String APPEND = """
            with appended as (
                insert into messaging.message (message_id, type, key, payload, occurred_at, origin, trace_parent)
                select u.id, u.type, u.key, u.payload::json, u.occurred_at, ?, ?
                from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::timestamptz[])
                     as u (id, type, key, payload, occurred_at)
                where pg_current_xact_id() is not null
                returning message_id, position, key)
            insert into messaging.delivery (id, message_id, position, listener, module, overtakes_parked, key, available_at)
            select d.id, a.message_id, a.position, d.listener, d.module, d.overtakes_parked, a.key,
                   clock_timestamp() + ? * interval '1 millisecond'
            from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::boolean[])
                 as d (id, message_id, listener, module, overtakes_parked)
            join appended a on a.message_id = d.message_id
            """;

    private final JdbcClient jdbc;
    private final MessageFormat format;
    private final Partitions partitions;
    private final MessagingSettings settings;

    JdbcMessages(JdbcClient jdbc, MessageFormat format, Partitions partitions, MessagingSettings settings) {
        this.jdbc = jdbc;
        this.format = format;
        this.partitions = partitions;
        this.settings = settings;
    }

    @Override
    public void append(List<Outgoing> outgoing) {
        for (int from = 0; from < outgoing.size(); from += MOST_PER_STATEMENT) {
            appendAtOnce(outgoing.subList(from, Math.min(from + MOST_PER_STATEMENT, outgoing.size())));
        }
    }

    private void appendAtOnce(List<Outgoing> outgoing) {
        var messages = outgoing.stream().map(Outgoing::message).toList();
        partitions.cover(messages.stream().map(Message::messageId).toList());
        var deliveries = outgoing.stream().flatMap(each -> each.deliveries().stream()).toList();
        jdbc.sql(APPEND)
                .param(settings.origin())
                .param(traceParent())
                .param(column(messages, message -> message.messageId().toString()))
                .param(column(messages, format::typeOf))
                .param(column(messages, Message::key))
                .param(column(messages, format::write))
                .param(column(messages, message -> message.occurredAt().toString()))
                .param(settings.grace().toMillis())
                .param(column(deliveries, delivery -> delivery.id().toString()))
                .param(column(deliveries, delivery -> delivery.messageId().toString()))
                .param(column(deliveries, Delivery::listener))
                .param(column(deliveries, delivery -> delivery.lane().module()))
                .param(column(deliveries, delivery -> String.valueOf(delivery.overtakesParked())))
                .update();
    }

    private static <T> Object column(List<T> rows, Function<T, String> value) {
        return rows.stream().map(value).toArray(String[]::new);
    }

    /** The W3C trace context of the thread that publishes, as the tracing library leaves it to the logs; null without one. */
    private static @Nullable String traceParent() {
        String trace = MDC.get("traceId");
        String span = MDC.get("spanId");
        return trace == null || span == null ? null : "00-" + trace + "-" + span + "-01";
    }
}
