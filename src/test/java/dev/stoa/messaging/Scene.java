package dev.stoa.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stoa.messaging.domain.log.MessageTypes;
import dev.stoa.testing.TestDatabase;
import dev.stoa.testing.TestPostgres;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One instance of the delivery engine, with listeners that a test chooses, on a database that instances may share. */
final class Scene implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ConfigurableApplicationContext context;

    private Scene(ConfigurableApplicationContext context) {
        this.context = context;
        bean(MessageTypes.class).register(ParcelSent.class);
        bean(MessageTypes.class).register(ParcelRecalled.class);
    }

    static Scene open(Class<?>... listeners) {
        return open(newDatabase(), Map.of(), listeners);
    }

    static Scene open(Map<String, Object> settings, Class<?>... listeners) {
        return open(newDatabase(), settings, listeners);
    }

    static Scene open(TestDatabase database, Map<String, Object> settings, Class<?>... listeners) {
        return new Scene(new SpringApplicationBuilder(Application.class)
                .sources(listeners)
                .sources(Effects.class)
                .web(WebApplicationType.NONE)
                .properties(Map.of("spring.datasource.url", database.url(), "spring.datasource.username",
                        database.username(),
                        "spring.datasource.password", database.password(), "spring.flyway.enabled", false,
                        "spring.main.banner-mode", "off", "spring.jmx.enabled", false, "stoa.messaging.poll-interval",
                        "200ms",
                        "spring.main.register-shutdown-hook", false))
                .properties(settings)
                .run());
    }

    static TestDatabase newDatabase() {
        var database = TestPostgres.migrated();
        Effects.createTable(database);
        return database;
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    JdbcClient sql() {
        return bean(JdbcClient.class);
    }

    Effects effects() {
        return bean(Effects.class);
    }

    void inTransaction(Runnable work) {
        new TransactionTemplate(bean(PlatformTransactionManager.class)).executeWithoutResult(_ -> work.run());
    }

    /** Publishes each message in a transaction of its own. */
    void publish(Message... messages) {
        for (var message : messages) {
            inTransaction(() -> context.publishEvent(message));
        }
    }

    /** Publishes in whatever transaction there is. */
    void publishHere(Message message) {
        context.publishEvent(message);
    }

    int openDeliveries() {
        return sql().sql("select count(*) from messaging.delivery").query(Integer.class).single();
    }

    int logged() {
        return sql().sql("select count(*) from messaging.message").query(Integer.class).single();
    }

    /** What a metric of the engine has counted for a listener. */
    int count(String metric, String listener) {
        return (int) bean(MeterRegistry.class).counter("stoa.messaging." + metric, "listener", listener).count();
    }

    /** Signals that found no room. */
    int dropped() {
        return (int) bean(MeterRegistry.class).counter("stoa.messaging.signals.dropped").count();
    }

    void awaitQuiet() {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(() -> assertThat(openDeliveries()).isZero());
    }

    List<Integer> numbers(String listener) {
        return effects().numbers(listener);
    }

    @Override
    public void close() {
        context.close();
    }

    /** Not a configuration by annotation, so that no scan of another test finds it. */
    @EnableAutoConfiguration
    @ComponentScan("dev.stoa.messaging")
    static class Application {}
}
