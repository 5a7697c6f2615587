package dev.stoa.messaging.application;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What an operator watches: {@code stoa.messaging.*}, by listener where a listener is to blame. */
@Component
public class MessagingMetrics {

    private final MeterRegistry registry;

    MessagingMetrics(ObjectProvider<MeterRegistry> registry) {
        this.registry = registry.getIfAvailable(SimpleMeterRegistry::new);
    }

    /** Deliveries that were handled and committed. */
    public void delivered(String listener) {
        count("stoa.messaging.delivered", listener);
    }

    /** Attempts that failed. */
    public void failed(String listener) {
        count("stoa.messaging.failed", listener);
    }

    /** Deliveries that failed too often and wait for staff. */
    public void parked(String listener) {
        count("stoa.messaging.parked", listener);
    }

    /** A delivery that must not be parked has failed more often than others may. */
    public void alarm(String listener) {
        count("stoa.messaging.alarm", listener);
    }

    /** An errand ended after its lease had gone to another instance. */
    public void stale(String listener) {
        count("stoa.messaging.stale", listener);
    }

    /** Signals for which there was no room in memory. */
    public void signalsDropped(int number) {
        registry.counter("stoa.messaging.signals.dropped").increment(number);
    }

    /** Deliveries that wait in memory. */
    public void queue(String name, Supplier<Number> depth) {
        Gauge.builder("stoa.messaging.queue", depth).tag("queue", name).register(registry);
    }

    private void count(String name, String listener) {
        registry.counter(name, "listener", listener).increment();
    }
}
