package dev.stoa.processes;

import dev.stoa.messaging.MessageListener;
import dev.stoa.processes.events.UnitCounted;
import java.io.IOException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Stoa with one more listener, which writes a row for each unit it hears of; the table has no unique key, so that a double
 * would show. {@code count s 20 500} publishes the series s0 to s19 up to number 500, from where the log has them.
 */
final class CountingStoa {

    private CountingStoa() {}

    public static void main(String[] args) throws IOException {
        var child = new ChildProcess(context -> {
            context.registerBean(Counter.class);
            context.registerBean(Publisher.class);
        });
        child.run(args, (context, order) -> publish(context, order.split(" ", -1)));
    }

    private static void publish(GenericApplicationContext context, String[] order) {
        var publisher = context.getBean(Publisher.class);
        for (int number = 1; number <= Integer.parseInt(order[3]); number++) {
            for (int series = 0; series < Integer.parseInt(order[2]); series++) {
                publisher.publish(order[1] + series, number);
            }
        }
        ChildProcess.say("counted " + order[1]);
    }

    /** Publishes what is not in the log yet: a killed instance may have left a series anywhere. */
    static class Publisher {

        private final JdbcClient jdbc;
        private final ApplicationEventPublisher events;
        private final TransactionTemplate transaction;

        Publisher(JdbcClient jdbc, ApplicationEventPublisher events, PlatformTransactionManager transactions) {
            this.jdbc = jdbc;
            this.events = events;
            this.transaction = new TransactionTemplate(transactions);
            transaction.setName("dev.stoa.processes.CountingStoa.publish");
        }

        void publish(String series, int number) {
            transaction.executeWithoutResult(status -> {
                int published = jdbc.sql("insert into counted.published values (?, ?) on conflict do nothing")
                        .params(series, number)
                        .update();
                if (published == 1) {
                    events.publishEvent(new UnitCounted(series, number));
                }
            });
        }
    }

    /** Writes what it hears. */
    static class Counter {

        private final JdbcClient jdbc;

        Counter(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @MessageListener(id = "processes.count-unit")
        void on(UnitCounted event) {
            jdbc.sql("insert into counted.unit (series, number) values (?, ?)")
                    .params(event.series(), event.number())
                    .update();
        }
    }
}
