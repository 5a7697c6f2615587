package dev.stoa.messaging.application.outbox;

import dev.stoa.kernel.Ids;
import dev.stoa.messaging.Message;
import dev.stoa.messaging.Retry;
import dev.stoa.messaging.Signal;
import dev.stoa.messaging.application.delivery.Dispatcher;
import dev.stoa.messaging.application.listening.ListenerMethod;
import dev.stoa.messaging.application.listening.Listeners;
import dev.stoa.messaging.domain.delivery.Delivery;
import dev.stoa.messaging.domain.delivery.Lane;
import dev.stoa.messaging.domain.log.Messages;
import dev.stoa.messaging.domain.log.Outgoing;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Hears every published message, with or without listeners, and leaves it to the transaction to write. */
@Component
class Outbox implements ApplicationListener<PayloadApplicationEvent<? extends Message>>, Ordered {

    private static final int TIME_ORDERED = 7;

    private final Listeners listeners;
    private final Messages messages;
    private final Dispatcher dispatcher;
    private final SignalBuffer signals;

    Outbox(Listeners listeners, Messages messages, Dispatcher dispatcher, SignalBuffer signals) {
        this.listeners = listeners;
        this.messages = messages;
        this.dispatcher = dispatcher;
        this.signals = signals;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public void onApplicationEvent(PayloadApplicationEvent<? extends Message> event) {
        var message = event.getPayload();
        if (message.messageId().version() != TIME_ORDERED) {
            throw new IllegalArgumentException(
                    "The message id " + message.messageId() + " of " + message.getClass().getName()
                            + " is not a UUID of version 7: make it with Ids.next()");
        }
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            OutboxEntries.current(messages, dispatcher).add(outgoing(message));
        } else if (message instanceof Signal) {
            signals.add(outgoing(message));
        } else {
            throw new IllegalStateException(
                    message.getClass().getName() + " was published outside a transaction. A message"
                            + " is written with the change that it tells of: publish it inside that transaction");
        }
    }

    private Outgoing outgoing(Message message) {
        return new Outgoing(message,
                listeners.of(message).stream().map(listener -> delivery(message, listener)).toList());
    }

    private static Delivery delivery(Message message, ListenerMethod listener) {
        var lane = new Lane(listener.module(), message.key());
        return new Delivery(Ids.next(), message.messageId(), listener.id(), lane,
                listener.retry() == Retry.FOREVER, () -> message, false);
    }
}
