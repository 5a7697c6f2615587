package dev.stoa.inventory.domain.change;

import dev.stoa.inventory.InventoryOperations.Adjustment;
import dev.stoa.inventory.InventoryOperations.CycleCount;
import dev.stoa.inventory.InventoryOperations.Transfer;
import dev.stoa.inventory.domain.StockLevel;
import java.util.Collection;
import java.util.HashSet;

/** What is right or wrong with a change whatever the levels are. What breaks a rule is refused as {@link InvalidChange}. */
public final class ChangeRules {

    private static final int MOST_UNITS_AT_ONCE = 1_000_000;
    private static final int MOST_LINES = 1_000;
    private static final int LONGEST_REASON = 200;
    private static final int LONGEST_SKU = 100;

    private final String code;

    private ChangeRules(String code) {
        this.code = code;
    }

    /** A delta that is not 0, at most a million either way. */
    public static void check(String sku, Adjustment adjustment) {
        var rules = new ChangeRules("invalid_adjustment");
        rules.sku("sku", sku);
        rules.that(adjustment.delta() != 0, "delta", "is not 0");
        rules.that(Math.abs((long) adjustment.delta()) <= MOST_UNITS_AT_ONCE, "delta",
                "is at most " + MOST_UNITS_AT_ONCE + " either way");
        rules.reason(adjustment.reason());
    }

    /** Between two locations, one to a million units. */
    public static void check(String sku, Transfer transfer) {
        var rules = new ChangeRules("invalid_transfer");
        rules.sku("sku", sku);
        rules.that(!transfer.from().equals(transfer.to()), "to", "is another location than from");
        rules.that(transfer.quantity() >= 1, "quantity", "is at least 1");
        rules.that(transfer.quantity() <= MOST_UNITS_AT_ONCE, "quantity", "is at most " + MOST_UNITS_AT_ONCE);
        rules.reason(transfer.reason());
    }

    /** 1 to 1,000 SKUs, each once. */
    public static void check(CycleCount count) {
        var rules = new ChangeRules("invalid_count");
        rules.that(!count.lines().isEmpty(), "lines", "is not empty");
        rules.that(count.lines().size() <= MOST_LINES, "lines", "has at most " + MOST_LINES + " entries");
        var seen = new HashSet<String>();
        for (int i = 0; i < count.lines().size(); i++) {
            var line = count.lines().get(i);
            rules.sku("lines[" + i + "].sku", line.sku());
            rules.that(seen.add(line.sku()), "lines[" + i + "].sku", "is counted once");
            rules.that(line.counted() >= 0, "lines[" + i + "].counted", "is at least 0");
            rules.that(line.counted() <= StockLevel.MOST_UNITS, "lines[" + i + "].counted",
                    "is at most " + StockLevel.MOST_UNITS);
        }
        rules.reason(count.reason());
    }

    /** Stock to open with, from 0 to the most that is counted. */
    public static void checkOpening(Collection<Integer> units) {
        var rules = new ChangeRules("invalid_adjustment");
        rules.that(units.stream().allMatch(opened -> opened >= 0), "stock", "is at least 0");
        rules.that(units.stream().allMatch(opened -> opened <= StockLevel.MOST_UNITS), "stock",
                "is at most " + StockLevel.MOST_UNITS);
    }

    private void sku(String field, String sku) {
        that(!sku.isBlank() && sku.length() <= LONGEST_SKU, field, "has 1 to " + LONGEST_SKU + " characters");
        that(sku.chars().noneMatch(Character::isISOControl), field, "has no control characters");
    }

    private void reason(String reason) {
        that(!reason.isBlank(), "reason", "is not blank");
        that(reason.chars().noneMatch(Character::isISOControl), "reason", "has no control characters");
        that(reason.length() <= LONGEST_REASON, "reason", "has at most " + LONGEST_REASON + " characters");
    }

    private void that(boolean kept, String field, String rule) {
        if (!kept) {
            throw new InvalidChange(code, field, rule);
        }
    }
}
