package dev.planted.bare.persistence;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads a table of a schema that does not exist. */
@Repository
public class JdbcWardrobes {

    private final JdbcClient database;

    public JdbcWardrobes(JdbcClient database) {
        this.database = database;
    }

    public int count() {
        return database.sql("select count(*) from bare.wardrobe").query(Integer.class).single();
    }
}
