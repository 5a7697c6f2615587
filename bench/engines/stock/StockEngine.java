package bench;

import java.util.Map;
import java.util.UUID;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The chain on Spring Modulith's event publication registry, as its documentation sets it up. */
@EnableAutoConfiguration
@EnableAsync
@Import({Chains.class, Steps.class, StockEngine.Listeners.class})
public class StockEngine {

    public static void main(String[] args) throws Exception {
        var context = new SpringApplicationBuilder(StockEngine.class).properties(Map.of("spring.datasource.url", args[0],
                "spring.datasource.username", args[1], "spring.datasource.password", args[2],
                "spring.datasource.hikari.maximum-pool-size", 20,
                "spring.modulith.events.jdbc.schema-initialization.enabled", true, "spring.main.banner-mode", "off",
                "logging.level.root", "warn")).run();
        var transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
        var steps = context.getBean(Steps.class);
        context.getBean(Chains.class).serve(order -> transaction.executeWithoutResult(_ -> {
            steps.place(order);
            context.publishEvent(new Placed(order));
        }));
    }

    public record Placed(UUID orderId) {}

    public record Reserved(UUID orderId) {}

    public record Authorized(UUID orderId) {}

    public record Shipped(UUID orderId) {}

    public static class Listeners {

        private final Steps steps;
        private final ApplicationEventPublisher events;

        Listeners(Steps steps, ApplicationEventPublisher events) {
            this.steps = steps;
            this.events = events;
        }

        @ApplicationModuleListener
        public void reserve(Placed event) {
            steps.reserve(event.orderId());
            events.publishEvent(new Reserved(event.orderId()));
        }

        @ApplicationModuleListener
        public void authorize(Reserved event) {
            steps.authorize(event.orderId());
            events.publishEvent(new Authorized(event.orderId()));
        }

        @ApplicationModuleListener
        public void ship(Authorized event) {
            steps.ship(event.orderId());
            events.publishEvent(new Shipped(event.orderId()));
        }

        @ApplicationModuleListener
        public void finish(Shipped event) {
            steps.finish(event.orderId());
        }
    }
}
