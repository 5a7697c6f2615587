package dev.stoa.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.architecture.adr.Enforces;
import dev.stoa.messaging.MessageLog.LogBatch;
import dev.stoa.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * A reader against every interleaving of writers. Writers are transactions of their own connections; what the reader has
 * read must always be a prefix of what there will ever be.
 */
@Enforces(3)
@TestInstance(Lifecycle.PER_CLASS)
class ReaderTests {

    private final TestDatabase database = Scene.newDatabase();
    private final Scene scene = Scene.open(database, Map.of());
    private final List<Writer> writers = new ArrayList<>();
    private long position;

    @AfterAll
    void close() {
        scene.close();
    }

    @BeforeEach
    void startAtTheEnd() {
        position = scene.sql()
                .sql("select coalesce(max(position), 0) from messaging.message")
                .query(Long.class)
                .single();
    }

    @AfterEach
    void endWriters() throws SQLException {
        for (var writer : writers) {
            writer.close();
        }
    }

    @Test
    void readsInOrderAndFromWhereItStopped() throws SQLException {
        var writer = writer();
        writer.append(1);
        writer.append(2);
        writer.commit();
        assertThat(read(1)).containsExactly(1);
        assertThat(read(10)).containsExactly(2);
        assertThat(read(10)).isEmpty();
    }

    @Test
    void waitsForALowerPositionThatCommitsLate() throws SQLException {
        var late = writer();
        var early = writer();
        late.append(1);
        early.append(2);
        early.commit();
        assertThat(read(10)).isEmpty();
        assertThat(read(10)).isEmpty();
        late.commit();
        assertThat(read(10)).containsExactly(1, 2);
    }

    @Test
    void goesOnOverAPositionThatWasRolledBack() throws SQLException {
        var gone = writer();
        var there = writer();
        gone.append(1);
        there.append(2);
        there.commit();
        assertThat(read(10)).isEmpty();
        gone.rollback();
        assertThat(read(10)).containsExactly(2);
    }

    @Test
    void goesOnAtOnceWhenTheGapIsOldAlready() throws SQLException {
        var gone = writer();
        gone.append(1);
        gone.rollback();
        var there = writer();
        there.append(2);
        there.commit();
        assertThat(read(10)).containsExactly(2);
    }

    @Test
    void isNotFooledByALowerIdThatTakesAHigherPosition() throws SQLException {
        var lowId = writer();
        var highId = writer();
        long low = lowId.begin();
        long high = highId.begin();
        assertThat(low).isLessThan(high);
        highId.append(1);
        lowId.append(2);
        lowId.commit();
        assertThat(read(10)).isEmpty();
        highId.commit();
        assertThat(read(10)).containsExactly(1, 2);
    }

    @Test
    void isNotFooledByARollbackBesideALateCommit() throws SQLException {
        var gone = writer();
        var late = writer();
        var there = writer();
        gone.append(1);
        late.append(2);
        there.append(3);
        there.commit();
        gone.rollback();
        assertThat(read(10)).isEmpty();
        late.commit();
        assertThat(read(10)).containsExactly(2, 3);
    }

    @Test
    void readsWhatLiesBeforeTheGap() throws SQLException {
        var before = writer();
        before.append(1);
        before.commit();
        var late = writer();
        late.append(2);
        before.append(3);
        before.commit();
        assertThat(read(10)).containsExactly(1);
        assertThat(read(10)).isEmpty();
        late.commit();
        assertThat(read(10)).containsExactly(2, 3);
    }

    @Test
    void keepsTwoGapsApart() throws SQLException {
        var first = writer();
        var second = writer();
        var there = writer();
        first.append(1);
        there.append(2);
        second.append(3);
        there.append(4);
        there.commit();
        assertThat(read(10)).isEmpty();
        first.rollback();
        assertThat(read(10)).as("the second writer still runs, and is as old as the mark").isEmpty();
        second.commit();
        assertThat(read(10)).containsExactly(2, 3, 4);
    }

    @Test
    void isNotHeldUpForEverByTransactionsThatKeepComing() throws SQLException {
        var gone = writer();
        var there = writer();
        gone.append(1);
        there.append(2);
        there.commit();
        assertThat(read(10)).isEmpty();
        var running = writer();
        running.begin();
        gone.rollback();
        assertThat(read(10)).as("what began after the gap was seen does not matter").containsExactly(2);
    }

    @Test
    void waitsForAGapSeenWhileAnOlderOneIsAwaited() throws SQLException {
        var first = writer();
        var there = writer();
        first.append(1);
        there.append(2);
        there.commit();
        assertThat(read(10)).isEmpty();
        var second = writer();
        second.append(3);
        there.append(4);
        there.commit();
        first.rollback();
        assertThat(read(10)).containsExactly(2);
        assertThat(read(10)).isEmpty();
        second.commit();
        assertThat(read(10)).containsExactly(3, 4);
    }

    /**
     * Between drawing its position and writing its row a publisher may stand still. It must have its transaction id by
     * then, or a reader would take it for gone.
     */
    @Test
    void waitsForAPublisherThatStandsStillAfterDrawingItsPosition() throws Exception {
        try (var gate = Gate.before(database, "messaging.message")) {
            var publisher = Thread.ofVirtual().start(() -> scene.publish(new ParcelSent("slow", 1)));
            gate.awaitArrival();
            gate.passFreely();
            scene.publish(new ParcelSent("quick", 2));
            assertThat(read(10)).isEmpty();
            assertThat(read(10)).isEmpty();
            gate.open();
            publisher.join();
            assertThat(read(10)).containsExactly(1, 2);
        }
    }

    private List<Integer> read(int limit) {
        LogBatch batch = scene.bean(MessageLog.class).readAfter(position, limit);
        position = batch.nextPosition();
        return batch.messages().stream().map(logged -> ((ParcelSent) logged.message()).number()).toList();
    }

    private Writer writer() throws SQLException {
        var writer = new Writer(database.connect());
        writers.add(writer);
        return writer;
    }

    private record Writer(Connection connection) {

        Writer {
            try {
                connection.setAutoCommit(false);
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        }

        long begin() throws SQLException {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("select pg_current_xact_id()::text::bigint")) {
                rows.next();
                return rows.getLong(1);
            }
        }

        void append(int number) throws SQLException {
            var parcel = new ParcelSent("key", number);
            try (var statement = connection.prepareStatement(
                    """
                            insert into messaging.message (message_id, type, key, payload, occurred_at, origin)
                            select ?, 'testing.ParcelSent', 'key', ?::json, now(), 'test' where pg_current_xact_id() is not null""")) {
                statement.setObject(1, parcel.messageId());
                statement.setString(2, "{\"messageId\":\"%s\",\"occurredAt\":\"%s\",\"key\":\"key\",\"number\":%d}"
                        .formatted(parcel.messageId(), parcel.occurredAt(), number));
                assertThat(statement.executeUpdate()).isEqualTo(1);
            }
        }

        void commit() throws SQLException {
            connection.commit();
        }

        void rollback() throws SQLException {
            connection.rollback();
        }

        void close() throws SQLException {
            connection.close();
        }
    }
}
