package dev.stoa.extraction.data;

import dev.stoa.Stoa;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The modules as Spring Modulith finds them in the code, and the schemas that the database has. */
public final class Modules {

    public static final ApplicationModules FOUND = ApplicationModules.of(Stoa.class);

    private static final Set<String> GROUND = FOUND.getSharedModules()
            .stream()
            .map(module -> module.getIdentifier().toString())
            .collect(Collectors.toUnmodifiableSet());

    private Modules() {}

    public static Set<String> names() {
        return FOUND.stream()
                .map(module -> module.getIdentifier().toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether every module stands on it: the layer without which none leaves. */
    public static boolean isGround(String module) {
        return GROUND.contains(module);
    }

    /** The module of a class or a transaction, by its qualified name. */
    public static Optional<String> of(String qualifiedName) {
        return FOUND.stream()
                .filter(module -> qualifiedName.startsWith(module.getBasePackage().getName() + "."))
                .map(ApplicationModule::getIdentifier)
                .map(Object::toString)
                .findFirst();
    }

    /** Every schema that is neither PostgreSQL's own nor the one of the migrations' histories. */
    public static List<String> schemas(Connection database) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("""
                        select nspname from pg_namespace
                        where nspname !~ '^pg_' and nspname not in ('information_schema', 'public') order by 1""")) {
            List<String> schemas = new ArrayList<>();
            while (rows.next()) {
                schemas.add(rows.getString(1));
            }
            return schemas;
        }
    }
}
