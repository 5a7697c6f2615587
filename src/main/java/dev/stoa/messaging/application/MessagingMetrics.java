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

    public void delivered(String listener) {
        count("delivered", listener);
    }

    public void failed(String listener) {
        count("failed", listener);
    }

    public void parked(String listener) {
        count("parked", listener);
    }

    /** A delivery that must not be parked has failed more often than others may. */
    public void alarm(String listener) {
        count("alarm", listener);
    }

    /** An errand ended after its lease had gone to another instance. */
    public void stale(String listener) {
        count("stale", listener);
    }

    public void signalsDropped(int number) {
        registry.counter("stoa.messaging.signals.dropped").increment(number);
    }

    public void queue(String name, Supplier<Number> depth) {
        Gauge.builder("stoa.messaging.queue", depth).tag("queue", name).register(registry);
    }

    private void count(String what, String listener) {
        registry.counter("stoa.messaging." + what, "listener", listener).increment();
    }
}
