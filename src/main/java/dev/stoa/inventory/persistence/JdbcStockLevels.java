package dev.stoa.inventory.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dev.stoa.inventory.domain.Stock;
import dev.stoa.inventory.domain.StockLevel;
import dev.stoa.inventory.domain.StockLevels;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    public Map<String, Stock> hold(Collection<String> skus, Set<String> locations) {
        var ofSkus = skus.toArray(String[]::new);
        jdbc.sql(StockLevelSql.ADD_MISSING)
                .param("skus", ofSkus)
                .param("locations", locations.toArray(String[]::new))
                .update();
        return jdbc.sql(StockLevelSql.HOLD)
                .param("skus", ofSkus)
                .query(StockLevelRows::map)
                .list()
                .stream()
                .collect(groupingBy(StockLevel::sku))
                .entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey, levels -> new Stock(levels.getKey(), levels.getValue())));
    }

    @Override
    public void book(UUID requestId, String kind, List<StockLevel> changed) {
        jdbc.sql(StockLevelSql.BOOK)
                .param("request", requestId)
                .param("kind", kind)
                .param("skus", changed.stream().map(StockLevel::sku).toArray(String[]::new))
                .param("locations", changed.stream().map(StockLevel::location).toArray(String[]::new))
                .param("onHand", changed.stream().map(StockLevel::onHand).toArray(Integer[]::new))
                .update();
    }

    @Override
    public List<StockLevel> openFirst(UUID requestId, String location, SortedMap<String, Integer> unitsBySku) {
        return open(requestId, location, unitsBySku, true);
    }

    @Override
    public List<StockLevel> open(UUID requestId, String location, SortedMap<String, Integer> unitsBySku) {
        return open(requestId, location, unitsBySku, false);
    }

    private List<StockLevel> open(UUID requestId, String location, SortedMap<String, Integer> unitsBySku,
            boolean first) {
        return jdbc.sql(StockLevelSql.OPEN)
                .param("first", first)
                .param("request", requestId)
                .param("location", location)
                .param("skus", unitsBySku.keySet().toArray(String[]::new))
                .param("units", unitsBySku.values().toArray(Integer[]::new))
                .query(StockLevelRows::map)
                .list();
    }
}
