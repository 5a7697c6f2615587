package dev.stoa.inventory.persistence;

import dev.stoa.inventory.domain.ReservationAnswer;
import dev.stoa.inventory.domain.ReservationAnswer.AlreadyGiven;
import dev.stoa.inventory.domain.ReservationAnswer.Granted;
import dev.stoa.inventory.domain.ReservationAnswer.Refused;
import dev.stoa.inventory.domain.Reservations;
import dev.stoa.inventory.domain.StockLevel;
import dev.stoa.inventory.events.StockRejected.Shortage;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reservations in PostgreSQL; the statements and their reasons are in {@link ReservationSql}. */
@Repository
class JdbcReservations implements Reservations {

    private final JdbcClient jdbc;

    JdbcReservations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ReservationAnswer reserve(UUID orderId, SortedMap<String, Integer> unitsBySku) {
        var rows = jdbc.sql(ReservationSql.RESERVE)
                .param("order", orderId)
                .param("skus", unitsBySku.keySet().toArray(String[]::new))
                .param("quantities", unitsBySku.values().toArray(Integer[]::new))
                .query(
                        (row, _) -> new Decision(row.getString("state"),
                                new Shortage(String.valueOf(row.getString("sku")), row.getInt("quantity"),
                                        row.getInt("available"))))
                .list();
        if (rows.isEmpty()) {
            return refuseIfCalledOff(orderId);
        }
        return rows.getFirst().state().equals("reserved")
                ? new Granted()
                : new Refused(rows.stream().map(Decision::shortage).toList());
    }

    private ReservationAnswer refuseIfCalledOff(UUID orderId) {
        boolean calledOff = jdbc.sql(ReservationSql.ANSWER_TOMBSTONE).param("order", orderId).update() == 1;
        return calledOff ? new Refused(List.of()) : new AlreadyGiven();
    }

    @Override
    public boolean release(UUID orderId) {
        var before = jdbc.sql(ReservationSql.RELEASE)
                .param("order", orderId)
                .query((row, _) -> String.valueOf(row.getString("state_before")))
                .optional();
        if (before.filter("reserved"::equals).isPresent()) {
            moveUnits(orderId, "released", 0);
        }
        return before.isPresent();
    }

    @Override
    public List<StockLevel> consume(UUID orderId) {
        if (jdbc.sql(ReservationSql.CONSUME).param("order", orderId).update() == 1) {
            return moveUnits(orderId, "consumed", -1);
        }
        if (jdbc.sql(ReservationSql.IS_CONSUMED).param("order", orderId).query(Boolean.class).single()) {
            return List.of();
        }
        throw new IllegalStateException("No stock is reserved for order " + orderId);
    }

    /**
     * Takes the order's units out of what is reserved.
     *
     * @param onHandSign -1 when they leave the house, 0 when they stay
     */
    private List<StockLevel> moveUnits(UUID orderId, String kind, int onHandSign) {
        return jdbc.sql(ReservationSql.MOVE_UNITS)
                .param("order", orderId)
                .param("kind", kind)
                .param("sign", onHandSign)
                .query(StockLevelRows::map)
                .list();
    }

    /** One row of the answer; the shortage means nothing when the state is {@code reserved}. */
    private record Decision(String state, Shortage shortage) {}
}
