package dev.stoa.messaging.application.handling;

import dev.stoa.messaging.application.listening.ListenerMethod;
import dev.stoa.messaging.domain.delivery.Deliveries;
import dev.stoa.messaging.domain.delivery.Delivery;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;

/** Runs a message listener: claim, handling and completion are one transaction. */
@Component
class ListenerRunner {

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

    /** Deleting first is claim and completion in one round trip: a rollback puts the row back. */
    private Outcome handle(Delivery delivery, ListenerMethod listener) {
        if (!deliveries.take(delivery.id())) {
            return new Outcome.Unavailable();
        }
        listener.handle(delivery.message());
        return new Outcome.Done();
    }
}
