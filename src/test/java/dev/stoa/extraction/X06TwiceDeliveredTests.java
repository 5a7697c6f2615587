package dev.stoa.extraction;

import static dev.stoa.extraction.ExtractionRule.X6;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.architecture.adr.Enforces;
import dev.stoa.customer.CustomerOperations;
import dev.stoa.extraction.data.EveryOrder;
import dev.stoa.extraction.data.RareMessages;
import dev.stoa.extraction.data.Redelivery;
import dev.stoa.extraction.data.Snapshot;
import dev.stoa.extraction.data.WholeShop;
import dev.stoa.messaging.application.listening.ListenerMethod;
import dev.stoa.messaging.application.listening.Listeners;
import dev.stoa.messaging.domain.log.MessageTypes;
import dev.stoa.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * X6: orders of all kinds run to their end; then every message of the log goes once more to every listener. Nothing may have
 * changed in any table, and nothing new be in the log. And again with each delivery followed by its twin while orders run.
 */
@Enforces(17)
@WholeShop
class X06TwiceDeliveredTests {

    @LocalServerPort
    int port;

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

    @Autowired
    CustomerOperations customers;

    @SuppressWarnings("NullAway.Init") // opened before each test
    private Connection database;

    @SuppressWarnings("NullAway.Init")
    private Redelivery redelivery;

    @BeforeEach
    void connect() throws SQLException {
        database = ((TestDatabase) details).connect();
        redelivery = new Redelivery(database, listeners, types);
    }

    @AfterEach
    void disconnect() throws SQLException {
        database.close();
    }

    @Test
    void aMessageThatComesAgainLaterChangesNothing() throws SQLException {
        var orders = new EveryOrder(port).run();
        new RareMessages(events, transactions, customers, database).tell(orders);
        holds(redelivery.awaitQuiet());
        var before = Snapshot.of(database);
        assertThat(before.count()).isGreaterThan(200);

        int deliveries = redelivery.deliverAllAgain();

        holds(listenersNeverCalled());
        assertThat(deliveries).isGreaterThan(100);
        holds(redelivery.awaitQuiet());
        holds(Exceptions.to(X6).judge(before.differencesSoonIn(database)));
    }

    @Test
    void aMessageThatComesTwiceAtOnceCountsOnce() throws SQLException {
        var once = told(new EveryOrder(port).run());
        holds(redelivery.awaitQuiet());

        redelivery.beginDoubling();
        Map<String, List<String>> twice;
        try {
            twice = told(new EveryOrder(port).run());
            holds(redelivery.awaitQuiet());
        } finally {
            redelivery.endDoubling();
        }

        assertThat(once.values()).allSatisfy(messages -> assertThat(messages).hasSizeGreaterThan(3));
        holds(once.keySet()
                .stream()
                .filter(kind -> !java.util.Objects.equals(once.get(kind), twice.get(kind)))
                .map(kind -> "of an order that is " + kind + " the log told " + once.get(kind) + ", and "
                        + twice.get(kind) + " when each delivery came twice")
                .toList());
    }

    /** A listener that no order calls has not been tested. */
    private List<String> listenersNeverCalled() throws SQLException {
        var logged = list("select distinct type from messaging.message");
        return listeners.all()
                .stream()
                .filter(listener -> !logged.contains(types.nameOf(listener.messageType())))
                .map(ListenerMethod::id)
                .filter(id -> !id.startsWith("extraction."))
                .map(id -> id + " was given nothing: the run holds no message that it hears")
                .toList();
    }

    /** What the log says of each order, by type. */
    private Map<String, List<String>> told(Map<String, String> orders) throws SQLException {
        redelivery.awaitQuiet();
        Map<String, List<String>> told = new TreeMap<>();
        for (var order : orders.entrySet()) {
            told.put(order.getKey(), list("select type from messaging.message where key = '" + order.getValue()
                    + "' or payload::text like '%" + order.getValue() + "%' order by 1"));
        }
        return told;
    }

    private List<String> list(String sql) throws SQLException {
        try (var statement = database.createStatement(); var rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private static void holds(List<String> offenders) {
        assertThat(offenders).withFailMessage(
                () -> ExtractionRule.X6.violatedBy(offenders.stream().limit(40).collect(Collectors.toList())))
                .isEmpty();
    }
}
