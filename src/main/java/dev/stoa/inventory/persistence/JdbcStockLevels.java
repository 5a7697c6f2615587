package dev.stoa.inventory.persistence;

import static java.util.stream.Collectors.toMap;

import dev.stoa.inventory.domain.Adjustment;
import dev.stoa.inventory.domain.RequestIdReused;
import dev.stoa.inventory.domain.StockLevel;
import dev.stoa.inventory.domain.StockLevels;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stock levels in PostgreSQL. */
@Repository
class JdbcStockLevels implements StockLevels {

    private final JdbcClient jdbc;

    JdbcStockLevels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Integer> available(Collection<String> skus) {
        return jdbc.sql(StockLevelSql.AVAILABLE)
                .param("skus", skus.toArray(String[]::new))
                .query((row, _) -> Map.entry(row.getString("sku"), row.getInt("available")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public List<StockLevel> of(String sku) {
        return jdbc.sql(StockLevelSql.OF_SKU).param("sku", sku).query(StockLevelRows::map).list();
    }

    @Override
    public StockLevel lock(String sku) {
        return jdbc.sql(StockLevelSql.LOCK).param("sku", sku).query(StockLevelRows::map).single();
    }

    @Override
    public Optional<StockLevel> cameOf(Adjustment adjustment) {
        return jdbc.sql(StockLevelSql.CAME_OF)
                .param("request", adjustment.requestId())
                .query((row, index) -> {
                    if (!row.getString("sku").equals(adjustment.sku()) || row.getInt("delta") != adjustment.delta()) {
                        throw new RequestIdReused();
                    }
                    return StockLevelRows.map(row, index);
                })
                .optional();
    }

    @Override
    public void adjust(Adjustment adjustment, StockLevel adjusted) {
        jdbc.sql(StockLevelSql.ADJUST)
                .param("request", adjustment.requestId())
                .param("sku", adjusted.sku())
                .param("location", adjusted.location())
                .param("delta", adjustment.delta())
                .param("reason", adjustment.reason())
                .param("onHand", adjusted.onHand())
                .param("reserved", adjusted.reserved())
                .param("version", adjusted.version())
                .update();
    }

    @Override
    public List<StockLevel> open(UUID requestId, SortedMap<String, Integer> unitsBySku) {
        return jdbc.sql(StockLevelSql.OPEN)
                .param("request", requestId)
                .param("skus", unitsBySku.keySet().toArray(String[]::new))
                .param("units", unitsBySku.values().toArray(Integer[]::new))
                .query(StockLevelRows::map)
                .list();
    }
}
