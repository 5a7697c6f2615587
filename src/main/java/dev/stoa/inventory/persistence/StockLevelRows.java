package dev.stoa.inventory.persistence;

import dev.stoa.inventory.domain.StockLevel;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads a row of {@code inventory.level}. */
final class StockLevelRows {

    private StockLevelRows() {}

    static StockLevel map(ResultSet row, int index) throws SQLException {
        return new StockLevel(row.getString("sku"), row.getString("location"), row.getInt("on_hand"),
                row.getInt("reserved"), row.getLong("version"));
    }
}
