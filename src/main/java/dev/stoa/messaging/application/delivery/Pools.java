package dev.stoa.messaging.application.delivery;

import dev.stoa.messaging.application.MessagingMetrics;
import dev.stoa.messaging.application.MessagingSettings;
import dev.stoa.messaging.application.listening.ListenerMethod;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Where listeners run: message listeners on few threads, errands on threads of their own, so that slow calls hold up
 * nobody.
 */
@Component
class Pools {

    private final MessagingSettings settings;
    private volatile DeliveryPool listeners;
    private volatile DeliveryPool errands;
    private volatile boolean running;

    Pools(MessagingSettings settings, MessagingMetrics metrics) {
        this.settings = settings;
        this.listeners = newListeners();
        this.errands = newErrands();
        metrics.queue("listeners", () -> listeners.depth());
        metrics.queue("errands", () -> errands.depth());
    }

    private DeliveryPool newListeners() {
        return new DeliveryPool(settings.listenerThreads(), settings.queueCapacity(),
                Thread.ofPlatform().name("stoa-listener-", 1).factory());
    }

    private DeliveryPool newErrands() {
        return new DeliveryPool(settings.errandThreads(), settings.queueCapacity(),
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
        listeners.stop(settings.shutdownTimeout());
        errands.stop(settings.shutdownTimeout());
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
