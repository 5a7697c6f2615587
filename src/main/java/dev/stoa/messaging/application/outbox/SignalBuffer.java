package dev.stoa.messaging.application.outbox;

import dev.stoa.messaging.application.MessagingMetrics;
import dev.stoa.messaging.application.MessagingProperties;
import dev.stoa.messaging.application.delivery.Dispatcher;
import dev.stoa.messaging.domain.log.Messages;
import dev.stoa.messaging.domain.log.Outgoing;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Signals that were published outside a transaction wait here, in bounded memory, to be written many at a time. */
@Component
public class SignalBuffer {

    private static final int BATCH = 500;

    private final Messages messages;
    private final Dispatcher dispatcher;
    private final MessagingMetrics metrics;
    private final TransactionTemplate transaction;
    private final BlockingQueue<Outgoing> waiting;
    private final List<Outgoing> batch = new ArrayList<>(BATCH);

    SignalBuffer(Messages messages, Dispatcher dispatcher, MessagingMetrics metrics, MessagingProperties properties,
            PlatformTransactionManager transactions) {
        this.messages = messages;
        this.dispatcher = dispatcher;
        this.metrics = metrics;
        this.waiting = new ArrayBlockingQueue<>(properties.signalCapacity());
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setName(SignalBuffer.class.getName() + ".flush");
    }

    void add(Outgoing signal) {
        if (!waiting.offer(signal)) {
            metrics.signalDropped();
        }
    }

    /** Writes what waits. A batch that could not be written is kept for the next time. */
    public synchronized void flush() {
        do {
            waiting.drainTo(batch, BATCH - batch.size());
            if (!batch.isEmpty()) {
                write();
            }
        } while (!waiting.isEmpty());
    }

    private void write() {
        transaction.executeWithoutResult(_ -> messages.append(batch));
        var written = List.copyOf(batch);
        batch.clear();
        written.forEach(signal -> signal.deliveries().forEach(dispatcher::dispatch));
    }
}
