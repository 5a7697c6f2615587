package dev.stoa.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.architecture.adr.Enforces;
import dev.stoa.catalog.events.ProductViewed;
import dev.stoa.customer.events.CustomerErased;
import dev.stoa.extraction.data.Redelivery;
import dev.stoa.extraction.data.Snapshot;
import dev.stoa.kernel.Ids;
import dev.stoa.messaging.MessageListener;
import dev.stoa.messaging.application.listening.Listeners;
import dev.stoa.messaging.domain.log.MessageTypes;
import dev.stoa.testing.TestDatabase;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What X6 must catch: a listener that counts a message as often as it comes, and one that answers each time. */
@Enforces(17)
@SpringBootTest(properties = "stoa.messaging.poll-interval=50ms")
@Import({X06PlantedTests.Counting.class, X06PlantedTests.Answering.class})
class X06PlantedTests {

    @Autowired
    JdbcConnectionDetails details;

    @Autowired
    Listeners listeners;

    @Autowired
    MessageTypes types;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    @Plants(ExtractionRule.X6)
    void catchesListenersThatMindHowOftenTheyAreTold() throws SQLException {
        try (var database = ((TestDatabase) details).connect()) {
            database.createStatement().execute("create table fulfillment.planted (counted bigint)");
            var redelivery = new Redelivery(database, listeners, types);
            new TransactionTemplate(transactions)
                    .executeWithoutResult(_ -> events.publishEvent(new CustomerErased(Ids.next())));
            assertThat(redelivery.awaitQuiet()).isEmpty();
            var before = Snapshot.of(database);

            redelivery.deliverAllAgain();

            assertThat(redelivery.awaitQuiet()).isEmpty();
            assertThat(before.differencesByTableTo(Snapshot.of(database)))
                    .containsKeys("fulfillment.planted", "messaging.message");
        }
    }

    /** Adds what it hears, whether or not it has heard it before. */
    static class Counting {

        private final JdbcClient database;

        Counting(JdbcClient database) {
            this.database = database;
        }

        @MessageListener(id = "extraction.counting")
        void on(CustomerErased event) {
            database.sql("insert into fulfillment.planted (counted) values (1)").update();
        }
    }

    /** Answers what it hears each time. */
    static class Answering {

        private final ApplicationEventPublisher events;

        Answering(ApplicationEventPublisher events) {
            this.events = events;
        }

        @MessageListener(id = "extraction.answering")
        void on(CustomerErased event) {
            events.publishEvent(new ProductViewed(Ids.next(), "DE"));
        }
    }
}
