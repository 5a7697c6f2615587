package dev.stoa.console.domain.imports;

import dev.stoa.catalog.ProductRevision;
import dev.stoa.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * A row without mistakes: one variant of a product and its price in one currency.
 *
 * @param stock what a new SKU begins with; null where the file does not say
 */
public record ImportRow(long number, ProductRevision product, Money price, @Nullable Integer stock) {

    public String sku() {
        return product.variant().sku();
    }
}
