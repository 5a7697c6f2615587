package dev.stoa.messaging.application.handling;

import dev.stoa.messaging.application.listening.ListenerMethod;
import dev.stoa.messaging.domain.delivery.Deliveries;
import dev.stoa.messaging.domain.delivery.Delivery;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;

/** Runs a message listener: claim, handling and completion are one transaction. */
@Component
class ListenerRunner {

    private static final Logger log = LoggerFactory.getLogger(ListenerRunner.class);

    private final Deliveries deliveries;
    private final Failures failures;
    private final PlatformTransactionManager transactions;

    ListenerRunner(Deliveries deliveries, Failures failures, PlatformTransactionManager transactions) {
        this.deliveries = deliveries;
        this.failures = failures;
        this.transactions = transactions;
    }

    Outcome run(Delivery delivery, ListenerMethod listener) {
        try {
            return NamedTransaction.of(transactions, listener.transactionName())
                    .execute(_ -> handle(delivery, listener));
        } catch (CannotCreateTransactionException _) {
            return new Outcome.Unknown();
        } catch (Throwable failure) {
            return failures.record(delivery, listener, failure, error -> deliveries.countFailure(delivery.id(), error));
        }
    }

    /**
     * Runs several in one transaction: commits and round trips are most of what a small listener costs.
     *
     * @return how each ended; nothing when one of them failed, and with it all were rolled back
     */
    Optional<List<Outcome>> runTogether(List<Delivery> together, ListenerMethod listener) {
        try {
            var taken = NamedTransaction.of(transactions, listener.transactionName())
                    .execute(_ -> handleAll(together, listener));
            return Optional.of(together.stream()
                    .<Outcome>map(
                            delivery -> taken.contains(delivery.id()) ? new Outcome.Done() : new Outcome.Unavailable())
                    .toList());
        } catch (RuntimeException | Error oneOfThem) {
            log.debug("{} deliveries to {} are tried one by one", together.size(), listener.id(), oneOfThem);
            return Optional.empty();
        }
    }

    private Set<UUID> handleAll(List<Delivery> together, ListenerMethod listener) {
        var taken = deliveries.takeAll(together.stream().map(Delivery::id).toList());
        together.stream()
                .filter(delivery -> taken.contains(delivery.id()))
                .forEach(delivery -> listener.handle(delivery.message()));
        return taken;
    }

    /** Deleting first is claim and completion in one round trip: a rollback puts the row back. */
    private Outcome handle(Delivery delivery, ListenerMethod listener) {
        if (!deliveries.take(delivery.id())) {
            return new Outcome.Unavailable();
        }
        listener.handle(delivery.message());
        return new Outcome.Done();
    }
}
