package dev.stoa.messaging.application.delivery;

import dev.stoa.messaging.application.MessagingMetrics;
import dev.stoa.messaging.application.MessagingProperties;
import dev.stoa.messaging.application.listening.ListenerMethod;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Where listeners run: message listeners on few threads, errands on threads of their own, so that slow calls hold up
 * nobody.
 */
@Component
class Pools {

    private final MessagingProperties properties;
    private volatile DeliveryPool listeners;
    private volatile DeliveryPool errands;
    private volatile boolean running;

    Pools(MessagingProperties properties, MessagingMetrics metrics) {
        this.properties = properties;
        this.listeners = newListeners();
        this.errands = newErrands();
        metrics.queue("listeners", () -> listeners.depth());
        metrics.queue("errands", () -> errands.depth());
    }

    private DeliveryPool newListeners() {
        return new DeliveryPool(properties.listenerThreads(), properties.queueCapacity(),
                Thread.ofPlatform().name("stoa-listener-", 1).factory());
    }

    private DeliveryPool newErrands() {
        return new DeliveryPool(properties.errandThreads(), properties.queueCapacity(),
                Thread.ofVirtual().name("stoa-errand-", 1).factory());
    }

    /** Begins with new threads, for a stopped application can be started again. */
    void start() {
        listeners = newListeners();
        errands = newErrands();
        running = true;
    }

    void stop() {
        running = false;
        listeners.stop(properties.shutdownTimeout());
        errands.stop(properties.shutdownTimeout());
    }

    boolean isRunning() {
        return running;
    }

    DeliveryPool of(ListenerMethod listener) {
        return listener.kind().isErrand() ? errands : listeners;
    }

    List<DeliveryPool> all() {
        return List.of(listeners, errands);
    }
}
