package dev.stoa.inventory.persistence;

import dev.stoa.inventory.commands.ReserveStock.Destination;
import dev.stoa.inventory.domain.ReservationAnswer;
import dev.stoa.inventory.domain.ReservationAnswer.AlreadyGiven;
import dev.stoa.inventory.domain.ReservationAnswer.Granted;
import dev.stoa.inventory.domain.ReservationAnswer.Refused;
import dev.stoa.inventory.domain.Reservations;
import dev.stoa.inventory.domain.StockLevel;
import dev.stoa.inventory.events.StockReserved.Allocation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
    public ReservationAnswer reserve(UUID orderId, SortedMap<String, Integer> unitsBySku,
            @Nullable Destination destination) {
        var rows = jdbc.sql(ReservationSql.RESERVE)
                .param("order", orderId)
                .param("skus", unitsBySku.keySet().toArray(String[]::new))
                .param("quantities", unitsBySku.values().toArray(Integer[]::new))
                .param("country", destination == null ? "" : destination.country())
                .param("area", destination == null ? "" : destination.postalArea())
                .query(ReservationRow::map)
                .list();
        return rows.isEmpty() ? refuseIfCalledOff(orderId) : ReservationRow.answer(rows, unitsBySku);
    }

    @Override
    public ReservationAnswer reserve(UUID orderId, List<Allocation> allocations) {
        var skus = new ArrayList<String>();
        var locations = new ArrayList<String>();
        var quantities = new ArrayList<Integer>();
        allocations.forEach(allocation -> allocation.lines().forEach(line -> {
            skus.add(line.sku());
            locations.add(allocation.location());
            quantities.add(line.quantity());
        }));
        boolean first = jdbc.sql(ReservationSql.RESERVE_ALLOCATED)
                .param("order", orderId)
                .param("promised", allocations.stream().map(Allocation::location).toArray(String[]::new))
                .param("skus", skus.toArray(String[]::new))
                .param("locations", locations.toArray(String[]::new))
                .param("quantities", quantities.toArray(Integer[]::new))
                .query(Boolean.class)
                .single();
        return first ? new Granted(allocations) : refuseIfCalledOff(orderId);
    }

    private ReservationAnswer refuseIfCalledOff(UUID orderId) {
        boolean calledOff = jdbc.sql(ReservationSql.ANSWER_TOMBSTONE).param("order", orderId).update() == 1;
        return calledOff ? new Refused(List.of()) : new AlreadyGiven();
    }

    @Override
    public boolean release(UUID orderId) {
        var promised = jdbc.sql(ReservationSql.RELEASE)
                .param("order", orderId)
                .query(JdbcReservations::promised)
                .optional();
        promised.filter(locations -> locations.length > 0)
                .ifPresent(locations -> moveUnits(orderId, "released", 0, locations));
        return promised.isPresent();
    }

    @Override
    public List<StockLevel> consume(UUID orderId, @Nullable String location) {
        var promised = jdbc.sql(ReservationSql.CONSUME)
                .param("order", orderId)
                .param("location", location, Types.VARCHAR)
                .query(JdbcReservations::promised)
                .optional();
        if (promised.isPresent()) {
            return moveUnits(orderId, "consumed", -1, location == null ? promised.get() : new String[]{location});
        }
        if (jdbc.sql(ReservationSql.IS_CONSUMED)
                .param("order", orderId)
                .param("location", location, Types.VARCHAR)
                .query(Boolean.class)
                .single()) {
            return List.of();
        }
        throw new IllegalStateException("No stock is reserved for order " + orderId
                + (location == null ? "" : " at " + location));
    }

    /**
     * Takes the order's units out of what is reserved.
     *
     * @param onHandSign -1 when they leave the house, 0 when they stay
     */
    private List<StockLevel> moveUnits(UUID orderId, String kind, int onHandSign, String[] locations) {
        return jdbc.sql(ReservationSql.MOVE_UNITS)
                .param("order", orderId)
                .param("kind", kind)
                .param("sign", onHandSign)
                .param("locations", locations)
                .query(StockLevelRows::map)
                .list();
    }

    private static String[] promised(ResultSet row, int index) throws SQLException {
        return (String[]) row.getArray("promised").getArray();
    }
}
