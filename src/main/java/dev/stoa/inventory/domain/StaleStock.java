package dev.stoa.inventory.domain;

import dev.stoa.kernel.RequestRefused;

/** The stock is not what the caller had seen. */
public class StaleStock extends RequestRefused {

    private static final long serialVersionUID = 1L;

    StaleStock(String sku) {
        super(Kind.STALE, "stale", "The stock of " + sku + " was changed in the meantime");
    }
}
