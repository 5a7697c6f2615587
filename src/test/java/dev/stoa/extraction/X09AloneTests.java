package dev.stoa.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.architecture.adr.Enforces;
import dev.stoa.extraction.data.LoneDatabase;
import dev.stoa.extraction.data.LoneModule;
import dev.stoa.extraction.data.Modules;
import dev.stoa.testing.TestDatabase;
import dev.stoa.walk.Http;
import java.net.URI;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * X9: each module, with the ground layer and nothing else of Stoa, starts as a process of its own on an empty database. Its
 * user may take the roles of these modules only, owns the database, and is no superuser.
 */
@Enforces({17, 18})
class X09AloneTests {

    static Stream<String> modules() {
        return Modules.names().stream().filter(module -> !Modules.isGround(module));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void bootsAloneOnAnEmptyDatabase(String name) throws Exception {
        LoneModule module = LoneModule.of(name);
        TestDatabase database = LoneDatabase.emptyFor(module.inProcess());
        List<String> offenders = new ArrayList<>();
        try {
            LoneDatabase.migrate(database, module.inProcess(), "classpath:db/migration");
            try (var context = module.start(database)) {
                offenders.addAll(strangersIn(context, module));
                var health = new Http(URI.create("http://localhost:" + LoneModule.portOf(context)))
                        .get("/actuator/health/readiness");
                if (health.status() != 200) {
                    offenders.add(name + " is not ready: " + health.text());
                }
            }
        } catch (RuntimeException e) {
            offenders.add(name + " does not start: " + causes(e));
        }
        offenders.addAll(schemasTooManyOrMissing(database, module));
        assertThat(offenders).withFailMessage(() -> ExtractionRule.X9.violatedBy(offenders)).isEmpty();
    }

    @Test
    @Plants(ExtractionRule.X9)
    void catchesAMigrationThatNeedsAnothersTable() throws SQLException {
        LoneModule cart = LoneModule.of("cart");
        TestDatabase database = LoneDatabase.emptyFor(cart.inProcess());
        assertThatThrownBy(
                () -> LoneDatabase.migrate(database, Set.of("cart"), "classpath:extraction/x09"))
                .hasStackTraceContaining("schema \"catalog\" does not exist");
    }

    @Test
    @Plants(ExtractionRule.X9)
    void catchesAModuleThatCallsWhatItDoesNotDeclare() throws SQLException {
        LoneModule cart = LoneModule.of("cart");
        Set<String> declared = new TreeSet<>(cart.declared());
        assertThat(declared.remove("catalog")).isTrue();
        LoneModule undeclared = new LoneModule("cart", declared);
        TestDatabase database = LoneDatabase.emptyFor(undeclared.inProcess());
        LoneDatabase.migrate(database, undeclared.inProcess(), "classpath:db/migration");
        assertThatThrownBy(() -> undeclared.start(database).close()).hasStackTraceContaining("catalog.CatalogApi");
    }

    @Test
    @Plants(ExtractionRule.X9)
    void catchesAModuleThatWorksUnderAnothersRole() throws SQLException {
        LoneModule cart = LoneModule.of("cart");
        TestDatabase database = LoneDatabase.emptyFor(Set.of("messaging", "platform", "kernel"));
        assertThatThrownBy(() -> LoneDatabase.migrate(database, cart.inProcess(), "classpath:db/migration"))
                .hasStackTraceContaining("permission denied to grant role \"cart\"");
    }

    /** Beans of other modules: the proof that the module really is alone. */
    private static List<String> strangersIn(ConfigurableApplicationContext context, LoneModule module) {
        List<String> strangers = new ArrayList<>();
        for (String bean : context.getBeanDefinitionNames()) {
            Class<?> type = context.getType(bean);
            if (type != null) {
                Modules.of(type.getName())
                        .filter(owner -> !module.inProcess().contains(owner))
                        .ifPresent(owner -> strangers.add(module.name() + " came with " + bean + " of " + owner));
            }
        }
        return strangers;
    }

    private static List<String> schemasTooManyOrMissing(TestDatabase database, LoneModule module) throws Exception {
        Set<String> expected = new TreeSet<>();
        for (var folder : new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*/*.sql")) {
            String[] path = folder.getURL().getPath().split("/", -1);
            if (module.inProcess().contains(path[path.length - 2])) {
                expected.add(path[path.length - 2]);
            }
        }
        try (var connection = database.connect()) {
            List<String> found = Modules.schemas(connection);
            return found.equals(List.copyOf(expected))
                    ? List.of()
                    : List.of(module.name() + " has the schemas " + found + " and should have " + expected);
        }
    }

    private static String causes(Throwable failure) {
        return Stream.iterate(failure, java.util.Objects::nonNull, Throwable::getCause)
                .map(cause -> String.valueOf(cause.getMessage()).lines().findFirst().orElse(""))
                .distinct()
                .reduce("", (some, more) -> some + System.lineSeparator() + "    " + more);
    }
}
