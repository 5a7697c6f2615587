package dev.stoa.fulfillment.persistence;

import dev.stoa.fulfillment.domain.Awaited;
import dev.stoa.fulfillment.domain.Saga;
import dev.stoa.fulfillment.domain.Sagas;
import dev.stoa.fulfillment.domain.Step;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One row per saga: what never changes, what does, and the attempt whose reply is awaited with its deadline. */
@Repository
class JdbcSagas implements Sagas {

    private final JdbcClient jdbc;
    private final SagaJson json;
    private final SagaRow row;

    JdbcSagas(JdbcClient jdbc, SagaJson json) {
        this.jdbc = jdbc;
        this.json = json;
        this.row = new SagaRow(json);
    }

    @Override
    public boolean add(Saga saga, @Nullable Duration deadline) {
        return jdbc.sql("""
                insert into fulfillment.saga
                    (order_id, facts, status, steps, started_at, awaited_step, awaited_attempt, deadline)
                values (:orderId, :facts::jsonb, :status, :steps::jsonb, :startedAt, :step, :attempt,
                    (select elapsed from fulfillment.service_clock) + :millis)
                on conflict (order_id) do nothing""")
                .param("orderId", saga.order().id())
                .param("facts", json.ofOrder(saga.order()))
                .param("status", saga.state().status().name())
                .param("steps", json.ofSteps(saga.state().steps()))
                .param("startedAt", saga.state().startedAt().atOffset(ZoneOffset.UTC))
                .param("step", SagaRow.awaitedStep(saga))
                .param("attempt", SagaRow.awaitedAttempt(saga))
                .param("millis", millis(deadline))
                .update() == 1;
    }

    @Override
    public Optional<Saga> lock(UUID orderId) {
        return read("for update", orderId);
    }

    @Override
    public Optional<Saga> find(UUID orderId) {
        return read("", orderId);
    }

    /** A deadline runs from the moment when an attempt is first stored as awaited; saving it again leaves it running. */
    @Override
    public void save(Saga saga, @Nullable Duration deadline) {
        var state = saga.state();
        jdbc.sql("""
                update fulfillment.saga as s
                set status = :status, steps = :steps::jsonb, cancellation = :cancellation, closing = :closing,
                    parcels = :parcels::jsonb, refunds = :refunds::uuid[], ended_at = :endedAt,
                    deadline = case when (s.awaited_step, s.awaited_attempt) is not distinct from (:step, :attempt)
                        then s.deadline else (select elapsed from fulfillment.service_clock) + :millis end,
                    awaited_step = :step, awaited_attempt = :attempt
                where s.order_id = :orderId""")
                .param("status", state.status().name())
                .param("steps", json.ofSteps(state.steps()))
                .param("cancellation", name(state.cancellation()))
                .param("closing", name(state.closing()))
                .param("parcels", json.ofParcels(state.parcels()))
                .param("refunds", state.refunds().stream().map(UUID::toString).toArray(String[]::new))
                .param("endedAt", state.endedAt() == null ? null : state.endedAt().atOffset(ZoneOffset.UTC))
                .param("step", SagaRow.awaitedStep(saga))
                .param("attempt", SagaRow.awaitedAttempt(saga))
                .param("millis", millis(deadline))
                .param("orderId", saga.order().id())
                .update();
    }

    @Override
    public List<Overdue> takeOverdue(int limit) {
        return jdbc.sql("""
                update fulfillment.saga as s set deadline = null
                where s.order_id in (
                    select order_id from fulfillment.saga
                    where deadline <= (select elapsed from fulfillment.service_clock)
                    order by deadline limit ? for update skip locked)
                returning s.order_id, s.awaited_step, s.awaited_attempt""")
                .param(limit)
                .query((overdue, _) -> new Overdue(
                        overdue.getObject("order_id", UUID.class), new Awaited(
                                Step.of(overdue.getString("awaited_step")), overdue.getInt("awaited_attempt"))))
                .list();
    }

    private Optional<Saga> read(String lock, UUID orderId) {
        return jdbc.sql("""
                select %s from fulfillment.saga where order_id = ? %s""".formatted(SagaRow.COLUMNS, lock))
                .param(orderId)
                .query(row::read)
                .optional();
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static @Nullable Long millis(@Nullable Duration deadline) {
        return deadline == null ? null : deadline.toMillis();
    }
}
