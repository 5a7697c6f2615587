package dev.stoa.inventory.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dev.stoa.inventory.domain.ReservationAnswer;
import dev.stoa.inventory.domain.ReservationAnswer.Granted;
import dev.stoa.inventory.domain.ReservationAnswer.Refused;
import dev.stoa.inventory.domain.ReservationAnswer.Scattered;
import dev.stoa.inventory.domain.allocation.Source;
import dev.stoa.inventory.events.StockRejected.Shortage;
import dev.stoa.inventory.events.StockReserved.Allocation;
import dev.stoa.inventory.events.StockReserved.Line;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * A row of the answer to {@link ReservationSql#RESERVE}: {@code reserved} with the location, {@code refused} with a
 * shortage (without a SKU: of nothing), or {@code scattered} with the level of a SKU.
 */
record ReservationRow(String outcome, String sku, String location, int quantity, int available, int meters) {

    static ReservationRow map(ResultSet row, int index) throws SQLException {
        return new ReservationRow(row.getString("state"), String.valueOf(row.getString("sku")),
                String.valueOf(row.getString("location")), row.getInt("quantity"), row.getInt("available"),
                row.getInt("meters"));
    }

    /**
     * Puts the rows together.
     *
     * @param rows at least one
     */
    static ReservationAnswer answer(List<ReservationRow> rows, SortedMap<String, Integer> unitsBySku) {
        var first = rows.getFirst();
        return switch (first.outcome) {
            case "reserved" -> new Granted(List.of(new Allocation(first.location, lines(unitsBySku))));
            case "refused" -> new Refused(rows.stream()
                    .filter(row -> unitsBySku.containsKey(row.sku))
                    .map(row -> new Shortage(row.sku, row.quantity, row.available))
                    .toList());
            default -> new Scattered(rows.stream()
                    .collect(groupingBy(ReservationRow::location))
                    .values()
                    .stream()
                    .map(ReservationRow::source)
                    .toList());
        };
    }

    private static List<Line> lines(SortedMap<String, Integer> unitsBySku) {
        return unitsBySku.entrySet().stream().map(line -> new Line(line.getKey(), line.getValue())).toList();
    }

    private static Source source(List<ReservationRow> levels) {
        Map<String, Integer> available = levels.stream().collect(toMap(ReservationRow::sku, ReservationRow::available));
        return new Source(levels.getFirst().location, levels.getFirst().meters, available);
    }
}
