package dev.stoa.messaging.application.handling;

import dev.stoa.messaging.Retry;
import dev.stoa.messaging.application.MessagingMetrics;
import dev.stoa.messaging.application.MessagingSettings;
import dev.stoa.messaging.application.listening.ListenerMethod;
import dev.stoa.messaging.domain.delivery.Backoff;
import dev.stoa.messaging.domain.delivery.Deliveries;
import dev.stoa.messaging.domain.delivery.Delivery;
import java.util.OptionalInt;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** What becomes of a failed delivery: it backs off, is parked, or raises an alarm. */
@Component
class Failures {

    private static final Logger log = LoggerFactory.getLogger(Failures.class);

    private final Deliveries deliveries;
    private final MessagingSettings settings;
    private final MessagingMetrics metrics;
    private final PlatformTransactionManager transactions;
    private final Backoff backoff;

    Failures(Deliveries deliveries, MessagingSettings settings, MessagingMetrics metrics,
            PlatformTransactionManager transactions) {
        this.deliveries = deliveries;
        this.settings = settings;
        this.metrics = metrics;
        this.transactions = transactions;
        this.backoff = new Backoff(settings.initialBackoff(), settings.longestBackoff());
    }

    /**
     * Records a failure in a transaction of its own.
     *
     * @param count counts it, given the text of the error; answers the attempts made, nothing when the delivery is not ours
     */
    Outcome record(Delivery delivery, ListenerMethod listener, Throwable cause, Function<String, OptionalInt> count) {
        metrics.failed(listener.id());
        try {
            var attempts = NamedTransaction.of(transactions, listener.transactionName() + ".failed")
                    .execute(_ -> count.apply(ErrorText.of(cause))
                            .stream()
                            .boxed()
                            .map(made -> decide(delivery, listener, made, cause))
                            .findFirst());
            return attempts.orElseGet(Outcome.Unavailable::new);
        } catch (RuntimeException unreachable) {
            log.warn("A failure of {} could not be recorded; the delivery {} comes again", listener.id(), delivery.id(),
                    cause);
            return new Outcome.Unknown();
        }
    }

    private Outcome decide(Delivery delivery, ListenerMethod listener, int attempts, Throwable cause) {
        boolean tooOften = attempts >= settings.maxAttempts();
        if (tooOften && listener.retry() == Retry.THEN_PARK) {
            deliveries.park(delivery.id());
            metrics.parked(listener.id());
            log.error("Parked after {} attempts: {} of {} in {}", attempts, listener.id(), delivery.messageId(),
                    delivery.lane(), cause);
            return new Outcome.Parked();
        }
        if (tooOften) {
            metrics.alarm(listener.id());
            log.error("ALARM, must not fail and failed {} times: {} of {} in {}", attempts, listener.id(),
                    delivery.messageId(), delivery.lane(), cause);
        } else {
            log.warn("Attempt {} failed: {} of {} in {}: {}", attempts, listener.id(), delivery.messageId(),
                    delivery.lane(), ErrorText.of(cause));
        }
        var pause = backoff.after(attempts, ThreadLocalRandom.current());
        deliveries.postpone(delivery.id(), pause);
        return new Outcome.Failed(pause);
    }
}
