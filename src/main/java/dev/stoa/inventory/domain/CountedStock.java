package dev.stoa.inventory.domain;

import dev.stoa.inventory.CountResult;
import dev.stoa.inventory.InventoryOperations.CountedUnits;
import dev.stoa.inventory.InventoryOperations.CycleCount;
import dev.stoa.kernel.RequestRefused.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A cycle count beside the books.
 *
 * @param books the level of each counted SKU
 */
public record CountedStock(CycleCount count, Map<String, StockLevel> books) {

    public CountedStock {
        books = Map.copyOf(books);
    }

    /** Refuses a count that finds less than is promised, and says of which lines. */
    public CountedStock requirePromised() {
        var errors = new ArrayList<FieldError>();
        for (int i = 0; i < count.lines().size(); i++) {
            var line = count.lines().get(i);
            int reserved = book(line).reserved();
            if (line.counted() < reserved) {
                errors.add(new FieldError("lines[" + i + "].counted",
                        "is at least " + reserved + ", which are promised of " + line.sku()));
            }
        }
        if (!errors.isEmpty()) {
            throw new StockBelowReserved(count.location(), errors);
        }
        return this;
    }

    /** The levels that the books did not have right, as counted. */
    public List<StockLevel> corrected() {
        return count.lines()
                .stream()
                .filter(line -> line.counted() != book(line).onHand())
                .map(line -> book(line).adjust(line.counted() - book(line).onHand()))
                .toList();
    }

    /** What was found, line by line as it was asked. */
    public CountResult result() {
        return new CountResult(count.location(), count.lines().stream().map(line -> {
            int expected = book(line).onHand();
            return new CountResult.Line(line.sku(), expected, line.counted(), line.counted() - expected);
        }).toList());
    }

    private StockLevel book(CountedUnits line) {
        return books.getOrDefault(line.sku(), new StockLevel(line.sku(), count.location(), 0, 0, 0));
    }
}
