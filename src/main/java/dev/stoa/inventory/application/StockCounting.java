package dev.stoa.inventory.application;

import dev.stoa.inventory.InventoryOperations;
import dev.stoa.inventory.StockDetails;
import dev.stoa.inventory.domain.Adjustment;
import dev.stoa.inventory.domain.InvalidAdjustment;
import dev.stoa.inventory.domain.StockLevel;
import dev.stoa.inventory.domain.StockLevels;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes stock by hand. */
@Service
class StockCounting implements InventoryOperations {

    private final StockLevels levels;
    private final StockChanges changes;

    StockCounting(StockLevels levels, StockChanges changes) {
        this.levels = levels;
        this.changes = changes;
    }

    @Override
    @Transactional
    public StockDetails adjust(UUID requestId, String sku, int delta, String reason, @Nullable Long expectedVersion) {
        var adjustment = new Adjustment(requestId, sku, delta, reason);
        // Locked before the look for a repetition: of two at the same moment, the second sees what the first has done.
        var level = levels.lock(sku);
        var result = levels.cameOf(adjustment).orElseGet(() -> apply(adjustment, level.expect(expectedVersion)));
        return StockDetailsMapping.details(List.of(result));
    }

    private StockLevel apply(Adjustment adjustment, StockLevel level) {
        var adjusted = level.adjust(adjustment.delta());
        levels.adjust(adjustment, adjusted);
        changes.publish(List.of(adjusted));
        return adjusted;
    }

    @Override
    @Transactional
    public void openStock(UUID requestId, Map<String, Integer> unitsBySku) {
        if (unitsBySku.values().stream().anyMatch(units -> units < 0)) {
            throw InvalidAdjustment.negativeStock();
        }
        changes.publish(levels.open(requestId, new TreeMap<>(unitsBySku)));
    }
}
