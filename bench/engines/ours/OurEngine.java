package bench;

import dev.stoa.kernel.Ids;
import dev.stoa.messaging.Event;
import dev.stoa.messaging.MessageListener;
import dev.stoa.messaging.MessageType;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The chain on Stoa's message log, with the settings that the shop has. */
@EnableAutoConfiguration
@ComponentScan("dev.stoa.messaging")
@Import({Chains.class, Steps.class})
public class OurEngine {

    public static void main(String[] args) throws Exception {
        var context = new SpringApplicationBuilder(OurEngine.class)
                .sources(args[3].equals("batched") ? BatchedListeners.class : Listeners.class).web(WebApplicationType.NONE).properties(Map.of(
                "spring.datasource.url", args[0], "spring.datasource.username", args[1], "spring.datasource.password", args[2],
                "spring.flyway.enabled", false, "logging.level.root", "warn")).run();
        var transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
        var steps = context.getBean(Steps.class);
        context.getBean(Chains.class).serve(order -> transaction.executeWithoutResult(_ -> {
            steps.place(order);
            context.publishEvent(new Placed(Ids.next(), Instant.now(), order));
        }));
    }

    interface OfOrder extends Event {

        UUID orderId();

        @Override
        default String key() {
            return orderId().toString();
        }
    }

    @MessageType("bench.Placed")
    public record Placed(UUID messageId, Instant occurredAt, UUID orderId) implements OfOrder {}

    @MessageType("bench.Reserved")
    public record Reserved(UUID messageId, Instant occurredAt, UUID orderId) implements OfOrder {}

    @MessageType("bench.Authorized")
    public record Authorized(UUID messageId, Instant occurredAt, UUID orderId) implements OfOrder {}

    @MessageType("bench.Shipped")
    public record Shipped(UUID messageId, Instant occurredAt, UUID orderId) implements OfOrder {}

    public static class Listeners {

        private final Steps steps;
        private final ApplicationEventPublisher events;

        Listeners(Steps steps, ApplicationEventPublisher events) {
            this.steps = steps;
            this.events = events;
        }

        @MessageListener(id = "inventory.reserve")
        public void reserve(Placed event) {
            steps.reserve(event.orderId());
            events.publishEvent(new Reserved(Ids.next(), Instant.now(), event.orderId()));
        }

        @MessageListener(id = "payment.authorize")
        public void authorize(Reserved event) {
            steps.authorize(event.orderId());
            events.publishEvent(new Authorized(Ids.next(), Instant.now(), event.orderId()));
        }

        @MessageListener(id = "shipping.ship")
        public void ship(Authorized event) {
            steps.ship(event.orderId());
            events.publishEvent(new Shipped(Ids.next(), Instant.now(), event.orderId()));
        }

        @MessageListener(id = "fulfillment.finish")
        public void finish(Shipped event) {
            steps.finish(event.orderId());
        }
    }

    /** The same, sharing transactions under load. */
    public static class BatchedListeners {

        private final Steps steps;
        private final ApplicationEventPublisher events;

        BatchedListeners(Steps steps, ApplicationEventPublisher events) {
            this.steps = steps;
            this.events = events;
        }

        @MessageListener(id = "inventory.reserve", batched = true)
        public void reserve(Placed event) {
            steps.reserve(event.orderId());
            events.publishEvent(new Reserved(Ids.next(), Instant.now(), event.orderId()));
        }

        @MessageListener(id = "payment.authorize", batched = true)
        public void authorize(Reserved event) {
            steps.authorize(event.orderId());
            events.publishEvent(new Authorized(Ids.next(), Instant.now(), event.orderId()));
        }

        @MessageListener(id = "shipping.ship", batched = true)
        public void ship(Authorized event) {
            steps.ship(event.orderId());
            events.publishEvent(new Shipped(Ids.next(), Instant.now(), event.orderId()));
        }

        @MessageListener(id = "fulfillment.finish", batched = true)
        public void finish(Shipped event) {
            steps.finish(event.orderId());
        }
    }
}
