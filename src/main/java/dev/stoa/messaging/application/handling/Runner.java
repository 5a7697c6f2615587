package dev.stoa.messaging.application.handling;

import dev.stoa.messaging.application.MessagingMetrics;
import dev.stoa.messaging.application.listening.ListenerMethod;
import dev.stoa.messaging.domain.delivery.Delivery;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes one attempt for each delivery, in the way of the listener's kind, and always answers. */
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

    /**
     * Runs them, together where the listener allows it.
     *
     * @return how each ended, in the same order
     */
    public List<Outcome> run(List<Delivery> deliveries, ListenerMethod listener) {
        var outcomes = deliveries.size() > 1
                ? messageListeners.runTogether(deliveries, listener)
                        .orElseGet(() -> deliveries.stream().map(delivery -> run(delivery, listener)).toList())
                : deliveries.stream().map(delivery -> run(delivery, listener)).toList();
        outcomes.stream().filter(Outcome.Done.class::isInstance).forEach(_ -> metrics.delivered(listener.id()));
        return outcomes;
    }

    private Outcome run(Delivery delivery, ListenerMethod listener) {
        try {
            return listener.kind().isErrand()
                    ? errands.run(delivery, listener)
                    : messageListeners.run(delivery, listener);
        } catch (RuntimeException | Error unreachable) {
            log.warn("{} could not be delivered to {}; it comes again", delivery.messageId(), listener.id(),
                    unreachable);
            return new Outcome.Unknown();
        }
    }
}
