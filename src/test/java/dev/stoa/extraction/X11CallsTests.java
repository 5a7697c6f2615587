package dev.stoa.extraction;

import static dev.stoa.extraction.ExtractionRule.X11;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.architecture.adr.Enforces;
import dev.stoa.extraction.data.EveryOrder;
import dev.stoa.extraction.data.Redelivery;
import dev.stoa.extraction.data.Snapshot;
import dev.stoa.extraction.data.WholeShop;
import dev.stoa.extraction.data.calls.EveryCall;
import dev.stoa.extraction.data.calls.RemoteCalls;
import dev.stoa.extraction.data.calls.RemoteCalls.Call;
import dev.stoa.kernel.RequestRefused;
import dev.stoa.messaging.application.listening.Listeners;
import dev.stoa.messaging.domain.log.MessageTypes;
import dev.stoa.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * X11: in the whole shop each call of another module goes through JSON over HTTP and is compared with the direct one; no
 * method is left out. Then each Operations call that was made is made again, and changes nothing.
 */
@Enforces(17)
@WholeShop
class X11CallsTests {

    private static final int SAME_METHOD_AGAIN = 4;

    @LocalServerPort
    int port;

    @Autowired
    RemoteCalls remote;

    @Autowired
    JdbcConnectionDetails details;

    @Autowired
    Listeners listeners;

    @Autowired
    MessageTypes types;

    @Autowired
    ApplicationContext context;

    @Test
    void callsComeThroughJsonAsTheyWereAndTwiceIsOnce() throws SQLException {
        var orders = new EveryOrder(port).run();
        new EveryCall(context).make(orders);

        holds(remote.offences());
        Set<String> made = remote.calls().stream().map(Call::name).collect(Collectors.toSet());
        holds(uncalled(made));
        try (var database = ((TestDatabase) details).connect()) {
            assertThat(new Redelivery(database, listeners, types).awaitQuiet()).isEmpty();
            var before = Snapshot.of(database);
            var effects = effectsOfRepeating(operations(), database);
            before.differencesSoonIn(database).forEach(effects::putIfAbsent);
            holds(Exceptions.to(X11).judge(effects));
        }
    }

    /** What modules offer, but for the methods of these names. */
    static List<String> uncalled(Set<String> made) {
        return RemoteCalls.offered()
                .stream()
                .map(RemoteCalls::name)
                .filter(name -> !made.contains(name))
                .map(name -> name + " was called by nobody, so nobody knows whether it comes through")
                .toList();
    }

    /** Of each method some calls, those of the orders and those of the staff among them. */
    private List<Call> operations() {
        Map<String, List<Call>> byMethod = new LinkedHashMap<>();
        for (Call call : remote.calls()) {
            if (call.method().getDeclaringClass().getSimpleName().endsWith("Operations")) {
                byMethod.computeIfAbsent(call.name(), _ -> new ArrayList<>()).add(call);
            }
        }
        return byMethod.values().stream().flatMap(same -> same.stream().limit(SAME_METHOD_AGAIN)).toList();
    }

    /** By the table in which they show. */
    static Map<String, String> effectsOfRepeating(List<Call> calls, Connection database) throws SQLException {
        Map<String, String> effects = new TreeMap<>();
        var before = Snapshot.of(database);
        for (Call call : calls) {
            try {
                call.again();
            } catch (RequestRefused _) {
                // As good as done: the first one was refused, or what it was about is past.
            }
            var after = Snapshot.of(database);
            before.differencesByTableTo(after)
                    .forEach((table, difference) -> effects.merge(table, call.name() + " again: " + difference,
                            (one, other) -> one + "; " + other));
            before = after;
        }
        return effects;
    }

    private static void holds(List<String> offenders) {
        assertThat(offenders).withFailMessage(() -> ExtractionRule.X11.violatedBy(offenders)).isEmpty();
    }
}
