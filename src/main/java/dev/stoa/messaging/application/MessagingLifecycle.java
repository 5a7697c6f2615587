package dev.stoa.messaging.application;

import dev.stoa.messaging.application.delivery.DeliveryEngine;
import dev.stoa.messaging.application.outbox.SignalBuffer;
import dev.stoa.messaging.domain.log.Partitions;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Starts before the web server takes requests, and stops after it has finished the last one. */
@Component
class MessagingLifecycle implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(MessagingLifecycle.class);
    private static final int BEFORE_WEB_SERVER = SmartLifecycle.DEFAULT_PHASE - 4096;
    private static final Duration PARTITION_CHECK = Duration.ofHours(6);

    private final DeliveryEngine engine;
    private final SignalBuffer signals;
    private final Partitions partitions;
    private final MessagingSettings settings;

    MessagingLifecycle(DeliveryEngine engine, SignalBuffer signals, Partitions partitions,
            MessagingSettings settings) {
        this.engine = engine;
        this.signals = signals;
        this.partitions = partitions;
        this.settings = settings;
    }

    @Override
    public int getPhase() {
        return BEFORE_WEB_SERVER;
    }

    @Override
    public void start() {
        partitions.makeAhead();
        engine.start();
        engine.every(settings.signalInterval(), signals::flush);
        engine.every(PARTITION_CHECK, partitions::makeAhead);
    }

    @Override
    public void stop() {
        engine.stop();
        try {
            signals.flush();
        } catch (RuntimeException unreachable) {
            log.warn("The last signals could not be written and are lost", unreachable);
        }
    }

    @Override
    public boolean isRunning() {
        return engine.isRunning();
    }
}
