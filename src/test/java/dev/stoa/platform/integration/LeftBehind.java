package dev.stoa.platform.integration;

import java.nio.file.Path;
import java.sql.DriverManager;

/** A process that writes to the embedded database and dies without a word, leaving the server behind. */
final class LeftBehind {

    private LeftBehind() {}

    public static void main(String[] args) throws Exception {
        EmbeddedPostgres postgres = EmbeddedPostgres.start(Path.of(args[0]), Durability.DURABLE);
        try (var connection = DriverManager.getConnection(postgres.jdbcUrl(), postgres.username(), postgres.password());
                var statement = connection.createStatement()) {
            statement.execute("create table kept (word text)");
            statement.execute("insert into kept values ('still here')");
            Runtime.getRuntime().halt(9);
        }
    }
}
