package dev.stoa.ordering.persistence;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Hands out order numbers from blocks of twenty, so that one order in twenty pays the round trip. What is left of a block
 * when the process ends is a gap.
 */
@Component
class OrderNumbers {

    /** As the sequence's increment. */
    private static final int BLOCK = 20;

    private final JdbcClient database;
    private long next;
    private long end;

    OrderNumbers(JdbcClient database) {
        this.database = database;
    }

    synchronized String next() {
        if (next == end) {
            next = database.sql("select nextval('ordering.order_number')").query(Long.class).single();
            end = next + BLOCK;
        }
        return "S-" + next++;
    }
}
