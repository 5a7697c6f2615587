package dev.stoa.messaging.application.outbox;

import dev.stoa.messaging.application.delivery.Dispatcher;
import dev.stoa.messaging.domain.log.Messages;
import dev.stoa.messaging.domain.log.Outgoing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What one transaction has published so far. It steps aside while an inner transaction of its own runs. */
final class OutboxEntries implements TransactionSynchronization {

    private static final Logger log = LoggerFactory.getLogger(OutboxEntries.class);

    private final Messages messages;
    private final Dispatcher dispatcher;
    private final List<Outgoing> published = new ArrayList<>(4);
    private final Map<Object, Integer> savepoints = new HashMap<>(0);
    private int written;

    private OutboxEntries(Messages messages, Dispatcher dispatcher) {
        this.messages = messages;
        this.dispatcher = dispatcher;
    }

    /** Those of the running transaction. */
    static OutboxEntries current(Messages messages, Dispatcher dispatcher) {
        if (TransactionSynchronizationManager.getResource(OutboxEntries.class) instanceof OutboxEntries bound) {
            return bound;
        }
        var entries = new OutboxEntries(messages, dispatcher);
        TransactionSynchronizationManager.bindResource(OutboxEntries.class, entries);
        TransactionSynchronizationManager.registerSynchronization(entries);
        return entries;
    }

    void add(Outgoing outgoing) {
        published.add(outgoing);
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResource(OutboxEntries.class);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(OutboxEntries.class, this);
    }

    @Override
    public void savepoint(Object savepoint) {
        savepoints.put(savepoint, published.size());
    }

    @Override
    public void savepointRollback(Object savepoint) {
        published.subList(savepoints.getOrDefault(savepoint, 0), published.size()).clear();
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        messages.append(published);
        written = published.size();
    }

    @Override
    public void afterCommit() {
        for (var outgoing : published.subList(0, written)) {
            outgoing.deliveries().forEach(dispatcher::dispatch);
        }
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(OutboxEntries.class);
        if (status == STATUS_COMMITTED && written < published.size()) {
            log.error("Published too late, after the transaction was already committing, and lost: {}",
                    published.subList(written, published.size()));
        }
    }
}
