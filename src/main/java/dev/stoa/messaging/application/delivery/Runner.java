package dev.stoa.messaging.application.delivery;

import dev.stoa.messaging.application.MessagingMetrics;
import dev.stoa.messaging.application.listening.ListenerMethod;
import dev.stoa.messaging.domain.delivery.Delivery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes one attempt, in the way of the listener's kind, and always answers. */
@Component
class Runner {

    private static final Logger log = LoggerFactory.getLogger(Runner.class);

    private final ListenerRunner messageListeners;
    private final ErrandRunner errands;
    private final MessagingMetrics metrics;
    private final Refill refill;

    Runner(ListenerRunner messageListeners, ErrandRunner errands, MessagingMetrics metrics, Refill refill) {
        this.messageListeners = messageListeners;
        this.errands = errands;
        this.metrics = metrics;
        this.refill = refill;
    }

    Outcome run(Delivery delivery, ListenerMethod listener) {
        refill.whenRoom();
        try {
            var outcome = listener.kind().isErrand()
                    ? errands.run(delivery, listener)
                    : messageListeners.run(delivery, listener);
            if (outcome instanceof Outcome.Done) {
                metrics.delivered(listener.id());
            }
            return outcome;
        } catch (RuntimeException | Error unreachable) {
            log.warn("{} could not be delivered to {}; it comes again", delivery.messageId(), listener.id(),
                    unreachable);
            return new Outcome.Unknown();
        }
    }
}
