package dev.stoa.fulfillment.persistence;

import dev.stoa.fulfillment.domain.ServiceClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The service clock in a table of one row: all instances tick it, and each tick adds what passed since the one before. */
@Repository
class JdbcServiceClock implements ServiceClock {

    private final JdbcClient jdbc;

    JdbcServiceClock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void tick() {
        jdbc.sql("""
                update fulfillment.service_clock
                set elapsed = elapsed + greatest(0, least(2000,
                        (extract(epoch from clock_timestamp() - last_tick) * 1000)::bigint)),
                    last_tick = greatest(last_tick, clock_timestamp())""").update();
    }
}
