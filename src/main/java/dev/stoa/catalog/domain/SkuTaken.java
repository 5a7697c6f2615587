package dev.stoa.catalog.domain;

import dev.stoa.kernel.RequestRefused;
import java.util.Collection;

/** Other products have these SKUs. */
public class SkuTaken extends RequestRefused {

    private static final long serialVersionUID = 1L;

    public SkuTaken(Collection<String> skus) {
        super(Kind.CONFLICT, "sku_taken", "Another product has the SKU " + String.join(", ", skus) + ".",
                skus.stream().map(sku -> new FieldError("sku", sku + " is taken")).toList());
    }
}
