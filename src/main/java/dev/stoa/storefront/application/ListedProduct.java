package dev.stoa.storefront.application;

import dev.stoa.catalog.ProductDetails;
import dev.stoa.catalog.VariantDetails;
import dev.stoa.kernel.Money;

/**
 * A product in a list.
 *
 * @param variant the default one, or the first that is sold in the market
 * @param price of this variant
 */
public record ListedProduct(ProductDetails product, VariantDetails variant, Money price) {}
