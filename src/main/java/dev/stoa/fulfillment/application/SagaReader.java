package dev.stoa.fulfillment.application;

import dev.stoa.fulfillment.FulfillmentApi;
import dev.stoa.fulfillment.SagaDetails;
import dev.stoa.fulfillment.domain.Saga;
import dev.stoa.fulfillment.domain.Sagas;
import java.util.EnumMap;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows sagas to whoever asks. */
@Component
class SagaReader implements FulfillmentApi {

    private final Sagas sagas;

    SagaReader(Sagas sagas) {
        this.sagas = sagas;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<SagaDetails> sagaOf(UUID orderId) {
        return sagas.find(orderId).map(SagaReader::details);
    }

    private static SagaDetails details(Saga saga) {
        var state = saga.state();
        var steps = new EnumMap<>(state.steps()).entrySet()
                .stream()
                .map(entry -> new SagaDetails.Step(
                        entry.getKey().word(),
                        entry.getValue().state(),
                        entry.getValue().startedAt(),
                        entry.getValue().endedAt(),
                        entry.getValue().attempts(),
                        entry.getValue().reason()))
                .toList();
        return new SagaDetails(saga.order().id(), state.status(), state.startedAt(), state.endedAt(), steps);
    }
}
