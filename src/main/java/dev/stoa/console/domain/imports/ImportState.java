package dev.stoa.console.domain.imports;

/** How far an import is. */
public enum ImportState {
    /** Rows are read and checked; nothing in the shop has changed yet. */
    READING,
    /** Prices, stock and products are written. */
    APPLYING,
    DONE,
    /** It ended before its time; what was applied until then stays. */
    FAILED;

    public boolean isRunning() {
        return this == READING || this == APPLYING;
    }
}
