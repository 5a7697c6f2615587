package dev.stoa.console.application.imports.run;

import dev.stoa.catalog.CatalogOperations;
import dev.stoa.catalog.ProductRevision;
import dev.stoa.console.domain.imports.ImportRow;
import dev.stoa.console.domain.imports.RowError;
import dev.stoa.inventory.InventoryOperations;
import dev.stoa.kernel.Ids;
import dev.stoa.kernel.RefusedItem;
import dev.stoa.kernel.RequestRefused;
import dev.stoa.pricing.PricingOperations;
import dev.stoa.pricing.PricingOperations.NewPrice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Applies rows: prices, then stock, then the catalog, so that whatever can be seen can be bought. Each is a transaction of
 * its own and does nothing the second time, so a batch that was cut short is simply applied again.
 */
@Component
class BatchApplying {

    private final CatalogOperations catalog;
    private final PricingOperations pricing;
    private final InventoryOperations inventory;

    BatchApplying(CatalogOperations catalog, PricingOperations pricing, InventoryOperations inventory) {
        this.catalog = catalog;
        this.pricing = pricing;
        this.inventory = inventory;
    }

    /** Where a module refuses all for the sake of one, the one is looked for by halves. */
    AppliedRows apply(UUID importId, List<ImportRow> rows) {
        try {
            return applyTogether(importId, rows);
        } catch (RequestRefused refusal) {
            if (refusal.kind() == RequestRefused.Kind.UNAVAILABLE) {
                throw refusal; // it says nothing of the rows: they are applied when the module is back
            }
            if (rows.size() == 1) {
                return new AppliedRows(0, 1,
                        List.of(new RowError(rows.getFirst().number(), null, refusal.detail())));
            }
            int half = rows.size() / 2;
            return apply(importId, rows.subList(0, half)).plus(apply(importId, rows.subList(half, rows.size())));
        }
    }

    private AppliedRows applyTogether(UUID importId, List<ImportRow> rows) {
        List<RowError> errors = new ArrayList<>();
        List<ImportRow> wanted = without(catalog.check(products(rows)), rows, errors);
        if (wanted.isEmpty()) {
            return new AppliedRows(0, rows.size(), errors);
        }
        UUID request = Ids.derived(importId, wanted.stream()
                .map(row -> Long.toString(row.number()))
                .collect(Collectors.joining(",")));
        setPrices(Ids.derived(request, "prices"), wanted);
        openStock(Ids.derived(request, "stock"), wanted);
        List<ImportRow> imported = without(catalog.revise(Ids.derived(request, "products"), products(wanted)), wanted,
                errors);
        return new AppliedRows(imported.size(), rows.size() - imported.size(), errors);
    }

    private static List<ImportRow> without(List<RefusedItem> refused, List<ImportRow> rows, List<RowError> errors) {
        Set<Integer> indexes = refused.stream().map(RefusedItem::index).collect(Collectors.toSet());
        refused.forEach(item -> item.errors()
                .forEach(error -> errors.add(RowErrors.of(rows.get(item.index()).number(), error))));
        List<ImportRow> others = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (!indexes.contains(i)) {
                others.add(rows.get(i));
            }
        }
        return others;
    }

    /** The last row about a price counts. */
    private void setPrices(UUID requestId, List<ImportRow> rows) {
        Map<String, NewPrice> prices = new LinkedHashMap<>();
        rows.forEach(row -> prices.put(row.sku() + " " + row.price().currency(),
                new NewPrice(row.sku(), row.price(), null)));
        pricing.setPrices(requestId, List.copyOf(prices.values()));
    }

    /** The first row that says something counts: by the second, the SKU has stock. */
    private void openStock(UUID requestId, List<ImportRow> rows) {
        Map<String, Integer> units = new LinkedHashMap<>();
        for (ImportRow row : rows) {
            if (row.stock() != null) {
                units.putIfAbsent(row.sku(), row.stock());
            }
        }
        inventory.openStock(requestId, units);
    }

    private static List<ProductRevision> products(List<ImportRow> rows) {
        return rows.stream().map(ImportRow::product).toList();
    }
}
