package dev.stoa.messaging.application.handling;

import dev.stoa.messaging.ErrandAttempt;
import dev.stoa.messaging.ErrandOutcome;
import dev.stoa.messaging.application.MessagingMetrics;
import dev.stoa.messaging.application.MessagingSettings;
import dev.stoa.messaging.application.listening.ListenerMethod;
import dev.stoa.messaging.application.listening.ListenerMethod.Kind;
import dev.stoa.messaging.domain.delivery.Deliveries;
import dev.stoa.messaging.domain.delivery.Delivery;
import java.time.Instant;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Runs an errand: the call without a transaction, then its outcome and the completion in one. A token fences the lease: who
 * lost it records nothing.
 */
@Component
class ErrandRunner {

    private static final Logger log = LoggerFactory.getLogger(ErrandRunner.class);

    private final Deliveries deliveries;
    private final Failures failures;
    private final Leases leases;
    private final MessagingMetrics metrics;
    private final MessagingSettings settings;
    private final PlatformTransactionManager transactions;

    ErrandRunner(Deliveries deliveries, Failures failures, Leases leases, MessagingMetrics metrics,
            MessagingSettings settings, PlatformTransactionManager transactions) {
        this.deliveries = deliveries;
        this.failures = failures;
        this.leases = leases;
        this.metrics = metrics;
        this.settings = settings;
        this.transactions = transactions;
    }

    Outcome run(Delivery delivery, ListenerMethod errand) {
        try {
            return errand.kind() == Kind.LEASED_ERRAND ? leased(delivery, errand) : reading(delivery, errand);
        } catch (CannotCreateTransactionException _) {
            return new Outcome.Unknown();
        }
    }

    private Outcome leased(Delivery delivery, ListenerMethod errand) {
        var token = UUID.randomUUID();
        var claim = NamedTransaction.of(transactions, errand.transactionName() + ".lease")
                .execute(_ -> deliveries.lease(delivery.id(), token, settings.lease()));
        if (claim.isEmpty()) {
            return new Outcome.Unavailable();
        }
        leases.hold(delivery.id(), token);
        try {
            var outcome = errand.call(delivery.message(), claim.get());
            return complete(delivery, errand, outcome, () -> deliveries.complete(delivery.id(), token));
        } catch (Throwable failure) {
            return failures.record(delivery, errand, failure,
                    error -> deliveries.giveBack(delivery.id(), token, error));
        } finally {
            leases.release(delivery.id());
        }
    }

    /** The call changes nothing outside, so the claim comes after it, with the completion. */
    private Outcome reading(Delivery delivery, ListenerMethod errand) {
        try {
            var outcome = errand.call(delivery.message(), new ErrandAttempt(delivery.id(), 1, Instant.now()));
            return complete(delivery, errand, outcome, () -> deliveries.take(delivery.id()));
        } catch (Throwable failure) {
            return failures.record(delivery, errand, failure, error -> deliveries.countFailure(delivery.id(), error));
        }
    }

    private Outcome complete(Delivery delivery, ListenerMethod errand, ErrandOutcome outcome, Claim claim) {
        return NamedTransaction.of(transactions, errand.transactionName()).execute(_ -> {
            if (!claim.completes()) {
                log.warn("Refused a stale outcome of {} for {}: another instance has the delivery", errand.id(),
                        delivery.id());
                metrics.stale(errand.id());
                return new Outcome.Unavailable();
            }
            outcome.record();
            return new Outcome.Done();
        });
    }

    @FunctionalInterface
    private interface Claim {

        boolean completes();
    }
}
