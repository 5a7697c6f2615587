package dev.stoa.catalog;

/** A variant with what an order line says of its product. */
public record SellableVariant(String sku, String productSlug, String productName, String variantName,
        int weightGrams) {

    /** What a line is called: the product, and the variant where that says more. */
    public String fullName() {
        return variantName.isBlank() || variantName.equals(productName)
                ? productName
                : productName + ", " + variantName;
    }
}
