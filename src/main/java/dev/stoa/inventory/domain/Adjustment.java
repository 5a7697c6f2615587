package dev.stoa.inventory.domain;

import java.util.UUID;

/**
 * Units that were counted in or out by hand.
 *
 * @param delta not 0, at most a million either way
 * @param reason for people, 1 to 200 characters on one line
 */
public record Adjustment(UUID requestId, String sku, int delta, String reason) {

    private static final int MOST_UNITS = 1_000_000;
    private static final int LONGEST_REASON = 200;
    private static final int LONGEST_SKU = 100;

    public Adjustment {
        check(!sku.isBlank() && sku.length() <= LONGEST_SKU, "sku", "has 1 to " + LONGEST_SKU + " characters");
        check(delta != 0, "delta", "is not 0");
        check(delta >= -MOST_UNITS && delta <= MOST_UNITS, "delta", "is at most " + MOST_UNITS + " either way");
        check(!reason.isBlank(), "reason", "is not blank");
        check(reason.chars().noneMatch(Character::isISOControl), "reason", "has no control characters");
        check(reason.length() <= LONGEST_REASON, "reason", "has at most " + LONGEST_REASON + " characters");
    }

    private static void check(boolean kept, String field, String rule) {
        if (!kept) {
            throw new InvalidAdjustment(field, rule);
        }
    }
}
