package dev.stoa.fulfillment.persistence;

import dev.stoa.fulfillment.SagaDetails.Status;
import dev.stoa.fulfillment.domain.Awaited;
import dev.stoa.fulfillment.domain.Cancellation;
import dev.stoa.fulfillment.domain.Saga;
import dev.stoa.fulfillment.domain.SagaState;
import dev.stoa.fulfillment.domain.SagaState.Closing;
import dev.stoa.fulfillment.domain.Step;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code fulfillment.saga}. */
final class SagaRow {

    static final String COLUMNS = "facts, status, steps, cancellation, closing, parcels, refunds, started_at, ended_at";

    private final SagaJson json;

    SagaRow(SagaJson json) {
        this.json = json;
    }

    Saga read(ResultSet row, int rowNumber) throws SQLException {
        return new Saga(json.toOrder(row.getString("facts")), state(row), Instant.now());
    }

    static @Nullable String awaitedStep(Saga saga) {
        return saga.awaited().map(Awaited::step).map(Step::word).orElse(null);
    }

    static @Nullable Integer awaitedAttempt(Saga saga) {
        return saga.awaited().map(Awaited::attempt).orElse(null);
    }

    private SagaState state(ResultSet row) throws SQLException {
        var cancellation = row.getString("cancellation");
        var closing = row.getString("closing");
        var endedAt = row.getObject("ended_at", OffsetDateTime.class);
        return new SagaState(
                Status.valueOf(row.getString("status")),
                json.toSteps(row.getString("steps")),
                cancellation == null ? null : Cancellation.valueOf(cancellation),
                closing == null ? null : Closing.valueOf(closing),
                json.toParcels(row.getString("parcels")),
                Set.of((UUID[]) row.getArray("refunds").getArray()),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                endedAt == null ? null : endedAt.toInstant());
    }
}
