package dev.stoa.messaging.application.handling;

import dev.stoa.messaging.application.MessagingMetrics;
import dev.stoa.messaging.application.listening.ListenerMethod;
import dev.stoa.messaging.domain.delivery.Delivery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes one attempt, in the way of the listener's kind, and always answers. */
@Component
public class Runner {

    private static final Logger log = LoggerFactory.getLogger(Runner.class);

    private final ListenerRunner messageListeners;
    private final ErrandRunner errands;
    private final MessagingMetrics metrics;

    Runner(ListenerRunner messageListeners, ErrandRunner errands, MessagingMetrics metrics) {
        this.messageListeners = messageListeners;
        this.errands = errands;
        this.metrics = metrics;
    }

    public Outcome run(Delivery delivery, ListenerMethod listener) {
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
