package dev.stoa.storefront.application;

import dev.stoa.catalog.ProductDetails;
import dev.stoa.catalog.VariantDetails;
import dev.stoa.inventory.Availability;
import dev.stoa.kernel.Money;
import java.util.List;

/** A product with everything that a shopper decides by. */
public record ShelvedProduct(ProductDetails product, List<Variant> variants) {

    /** A variant that is sold in the market. */
    public record Variant(VariantDetails details, Money price, Availability availability) {}
}
