package dev.stoa.sandbox.persistence;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts the failures that were played, for all instances and over restarts. */
@Repository
public class PlayedFailures {

    private final JdbcClient database;

    PlayedFailures(JdbcClient database) {
        this.database = database;
    }

    /** Whether to fail once more: true so many times for a reference, then false. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean playAgain(String reference, int times) {
        return database.sql("""
                insert into sandbox.played_failure as played (reference, times) values (?, 1)
                on conflict (reference) do update set times = played.times + 1 where played.times < ?
                """).param(reference).param(times).update() == 1;
    }
}
