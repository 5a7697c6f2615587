package dev.stoa.ordering.persistence;

import dev.stoa.ordering.domain.AccessSecret;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The secret that the migration made. */
@Component
class JdbcAccessSecret implements AccessSecret {

    private final JdbcClient database;

    JdbcAccessSecret(JdbcClient database) {
        this.database = database;
    }

    @Override
    public byte[] bytes() {
        return database.sql("select secret from ordering.access_secret").query(byte[].class).single();
    }
}
