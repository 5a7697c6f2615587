package dev.stoa.fulfillment.application;

import dev.stoa.fulfillment.domain.Action;
import dev.stoa.fulfillment.domain.Awaited;
import dev.stoa.fulfillment.domain.Saga;
import dev.stoa.fulfillment.domain.Sagas;
import dev.stoa.fulfillment.domain.order.Order;
import dev.stoa.messaging.Command;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Locks a saga, lets it decide, stores it and sends what it wants sent, in the transaction of the listener that asks. */
@Component
class SagaRunner {

    private final Sagas sagas;
    private final ApplicationEventPublisher messages;
    private final FulfillmentSettings settings;

    SagaRunner(Sagas sagas, ApplicationEventPublisher messages, FulfillmentSettings settings) {
        this.sagas = sagas;
        this.messages = messages;
        this.settings = settings;
    }

    void begin(Order order) {
        var saga = Saga.of(order, Instant.now());
        var actions = saga.begin();
        if (sagas.add(saga, deadline(saga))) {
            OrderFulfillment.STEPS.commands(actions, saga).forEach(messages::publishEvent);
        }
    }

    void advance(UUID orderId, Function<Saga, List<Action>> verb) {
        with(orderId, saga -> OrderFulfillment.STEPS.commands(verb.apply(saga), saga));
    }

    /** Does nothing for an order without a saga, and stores nothing where nothing changed. */
    void with(UUID orderId, Function<Saga, List<Command>> work) {
        sagas.lock(orderId).ifPresent(saga -> {
            var before = saga.state();
            var commands = work.apply(saga);
            if (!saga.state().equals(before)) {
                sagas.save(saga, deadline(saga));
            }
            commands.forEach(messages::publishEvent);
        });
    }

    private @Nullable Duration deadline(Saga saga) {
        return saga.awaited().map(Awaited::step).map(settings::deadlineOf).orElse(null);
    }
}
