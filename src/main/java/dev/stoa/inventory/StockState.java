package dev.stoa.inventory;

/** How good the chances are. */
public enum StockState {
    IN_STOCK,
    /** At most five units are left. */
    LOW,
    OUT_OF_STOCK,
    /** Nothing is there, and it may be ordered all the same. */
    BACKORDER
}
