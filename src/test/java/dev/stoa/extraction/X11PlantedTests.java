package dev.stoa.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.stoa.architecture.adr.Enforces;
import dev.stoa.extraction.data.calls.RemoteCalls;
import dev.stoa.extraction.data.calls.RemoteCalls.Call;
import dev.stoa.testing.TestPostgres;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What X11 must catch: values that JSON loses, and an operation that is done as often as it is asked for. */
@Enforces(17)
class X11PlantedTests {

    private final RemoteCalls remote = new RemoteCalls();

    @AfterEach
    void hangUp() {
        remote.destroy();
    }

    @Test
    void aValueThatComesThroughIsNoOffence() throws Exception {
        assertThat(remote.through(method("kept", Kept.class), new Object[]{new Kept(UUID.randomUUID(), List.of("a"))},
                new Planted())).isInstanceOf(Kept.class);
        assertThat(remote.offences()).isEmpty();
    }

    @Plants(ExtractionRule.X11)
    @ParameterizedTest
    @ValueSource(strings = {"forgetful", "ordered", "widened"})
    void catchesWhatJsonLoses(String name) throws Exception {
        Object argument = switch (name) {
            case "forgetful" -> new Forgetful("seen", "hidden");
            case "ordered" -> new Ordered(new int[]{1, 2});
            default -> new Widened(1L); // comes back as an Integer
        };
        remote.through(method(name, argument.getClass()), new Object[]{argument}, new Planted());
        assertThat(remote.offences()).isNotEmpty().allMatch(offence -> offence.contains("after its way through JSON"));
    }

    @Test
    @Plants(ExtractionRule.X11)
    void catchesAnOperationThatIsDoneTwice() throws Exception {
        try (Connection database = TestPostgres.migrated().connect()) {
            database.createStatement().execute("create table cart.planted (request_id uuid, done text)");
            var operations = new Repeating(database);
            var again = new Call("", Repeating.class.getMethod("again", UUID.class), List.of(UUID.randomUUID()),
                    operations);
            var once = new Call("", Repeating.class.getMethod("once", UUID.class), List.of(UUID.randomUUID()),
                    operations);
            again.again();
            once.again();

            assertThat(X11CallsTests.effectsOfRepeating(List.of(once, again), database).values()).singleElement()
                    .asString()
                    .startsWith("Repeating.again[UUID] again: cart.planted has now");
        }
    }

    @Test
    @Plants(ExtractionRule.X11)
    void knowsWhatNobodyCalled() {
        assertThat(RemoteCalls.offered()).hasSizeGreaterThan(40)
                .extracting(method -> method.getDeclaringClass().getSimpleName())
                .contains("CartApi", "CheckoutOperations", "SandboxApi")
                .doesNotContain("MessagingApi");
        Set<String> made = RemoteCalls.offered()
                .stream()
                .map(RemoteCalls::name)
                .collect(Collectors.toCollection(HashSet::new));
        assertThat(X11CallsTests.uncalled(made)).isEmpty();
        made.remove("CartApi.cart[UUID]");
        assertThat(X11CallsTests.uncalled(made)).singleElement()
                .asString()
                .startsWith("CartApi.cart[UUID] was called by nobody");
    }

    private static Method method(String name, Class<?> argument) throws NoSuchMethodException {
        return Planted.class.getMethod(name, argument);
    }

    public record Kept(UUID id, List<String> words) {}

    public record Forgetful(String told, @JsonIgnore String kept) {}

    @SuppressWarnings("ArrayRecordComponent") // that is what is planted: arrays are equal to themselves alone
    public record Ordered(int[] numbers) {}

    public record Widened(Object number) {}

    public static final class Planted {

        public Kept kept(Kept value) {
            return value;
        }

        public Set<String> forgetful(Forgetful value) {
            return Set.of(value.told());
        }

        public int ordered(Ordered value) {
            return value.numbers().length;
        }

        public String widened(Widened value) {
            return String.valueOf(value.number());
        }
    }

    public record Repeating(Connection database) {

        public void again(UUID requestId) throws SQLException {
            insert("insert into cart.planted values (?, 'again')", requestId);
        }

        public void once(UUID requestId) throws SQLException {
            insert("insert into cart.planted select id, 'once' from (values (?)) request (id)"
                    + " where not exists (select from cart.planted where request_id = id)", requestId);
        }

        private void insert(String sql, UUID requestId) throws SQLException {
            try (var statement = database.prepareStatement(sql)) {
                statement.setObject(1, requestId);
                statement.executeUpdate();
            }
        }
    }
}
