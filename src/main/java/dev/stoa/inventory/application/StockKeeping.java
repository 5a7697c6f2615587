package dev.stoa.inventory.application;

import dev.stoa.inventory.CountResult;
import dev.stoa.inventory.InventoryOperations;
import dev.stoa.inventory.LocationChange;
import dev.stoa.inventory.LocationDetails;
import dev.stoa.inventory.StockDetails;
import dev.stoa.inventory.domain.change.ChangeRules;
import dev.stoa.inventory.domain.change.RequestJournal;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes stock and locations by hand: each request once, in one transaction. */
@Service
@Transactional
class StockKeeping implements InventoryOperations {

    private final RequestJournal journal;
    private final StockCounting counting;
    private final LocationKeeping locations;

    StockKeeping(RequestJournal journal, StockCounting counting, LocationKeeping locations) {
        this.journal = journal;
        this.counting = counting;
        this.locations = locations;
    }

    @Override
    public StockDetails adjust(UUID requestId, String sku, Adjustment adjustment, @Nullable Long expectedVersion) {
        ChangeRules.check(sku, adjustment);
        return journal.once(requestId, "adjustment", Map.of("sku", sku, "adjustment", adjustment), StockDetails.class,
                () -> counting.adjust(requestId, sku, adjustment, expectedVersion));
    }

    @Override
    public StockDetails adjust(UUID requestId, String sku, int delta, String reason, @Nullable Long expectedVersion) {
        return adjust(requestId, sku, new Adjustment(null, delta, reason), expectedVersion);
    }

    @Override
    public StockDetails transfer(UUID requestId, String sku, Transfer transfer, @Nullable Long expectedVersion) {
        ChangeRules.check(sku, transfer);
        return journal.once(requestId, "transfer", Map.of("sku", sku, "transfer", transfer), StockDetails.class,
                () -> counting.transfer(requestId, sku, transfer, expectedVersion));
    }

    @Override
    public CountResult count(UUID requestId, CycleCount count) {
        ChangeRules.check(count);
        return journal.once(requestId, "count", count, CountResult.class, () -> counting.count(requestId, count));
    }

    @Override
    public void openStock(UUID requestId, Map<String, Integer> unitsBySku) {
        counting.openFirst(requestId, unitsBySku);
    }

    @Override
    public void openStock(UUID requestId, String location, Map<String, Integer> unitsBySku) {
        counting.open(requestId, locations.require("location", location), unitsBySku);
    }

    @Override
    public LocationDetails addLocation(UUID requestId, LocationDetails location) {
        return journal.once(requestId, "location", location, LocationDetails.class, () -> locations.add(location));
    }

    @Override
    public LocationDetails changeLocation(UUID requestId, String code, LocationChange change) {
        return journal.once(requestId, "location_change", Map.of("code", code, "change", change), LocationDetails.class,
                () -> locations.change(code, change));
    }
}
