package dev.stoa.messaging.application.outbox;

import dev.stoa.messaging.application.MessagingMetrics;
import dev.stoa.messaging.application.MessagingSettings;
import dev.stoa.messaging.application.delivery.Dispatcher;
import dev.stoa.messaging.domain.log.Messages;
import dev.stoa.messaging.domain.log.Outgoing;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Signals that were published outside a transaction wait here, in bounded memory, to be written many at a time. */
@Component
public class SignalBuffer {

    private static final Logger log = LoggerFactory.getLogger(SignalBuffer.class);
    private static final int BATCH = 500;

    private final Messages messages;
    private final Dispatcher dispatcher;
    private final MessagingMetrics metrics;
    private final TransactionTemplate transaction;
    private final BlockingQueue<Outgoing> waiting;
    private final List<Outgoing> batch = new ArrayList<>(BATCH);

    SignalBuffer(Messages messages, Dispatcher dispatcher, MessagingMetrics metrics, MessagingSettings settings,
            PlatformTransactionManager transactions) {
        this.messages = messages;
        this.dispatcher = dispatcher;
        this.metrics = metrics;
        this.waiting = new ArrayBlockingQueue<>(settings.signalCapacity());
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setName(SignalBuffer.class.getName() + ".flush");
    }

    void add(Outgoing signal) {
        if (!waiting.offer(signal)) {
            metrics.signalsDropped(1);
        }
    }

    /**
     * Writes what waits. A batch is kept for the next time while the database is away. One that is refused, such as a batch
     * whose commit went through though its answer was lost, would be refused for ever and hold up all that follow.
     */
    public synchronized void flush() {
        do {
            waiting.drainTo(batch, BATCH - batch.size());
            if (!batch.isEmpty()) {
                writeOrDrop();
            }
        } while (!waiting.isEmpty());
    }

    private void writeOrDrop() {
        try {
            write();
        } catch (DataIntegrityViolationException refused) {
            log.warn("Dropped {} signals that the log refused", batch.size(), refused);
            metrics.signalsDropped(batch.size());
            batch.clear();
        }
    }

    private void write() {
        transaction.executeWithoutResult(_ -> messages.append(batch));
        var written = List.copyOf(batch);
        batch.clear();
        written.forEach(signal -> signal.deliveries().forEach(dispatcher::dispatch));
    }
}
