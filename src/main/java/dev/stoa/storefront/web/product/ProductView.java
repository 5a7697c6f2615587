package dev.stoa.storefront.web.product;

import dev.stoa.kernel.Money;
import dev.stoa.storefront.application.ShelvedProduct;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A product with the variants that are sold in the market. */
@Schema(name = "Product")
record ProductView(String slug, String name, String description, String category, List<Variant> variants) {

    @Schema(name = "ProductVariant")
    record Variant(
            String sku, String name, Map<String, String> attributes, Money price, Availability availability) {}

    /**
     * What a shopper may count on.
     *
     * @param state {@code in_stock}, {@code low}, {@code out_of_stock} or {@code backorder}
     */
    @Schema(name = "ProductAvailability")
    record Availability(String state, int quantity) {}

    static ProductView of(ShelvedProduct shelved) {
        var product = shelved.product();
        return new ProductView(product.slug(), product.name(), product.description(), product.category(),
                shelved.variants().stream().map(ProductView::variant).toList());
    }

    private static Variant variant(ShelvedProduct.Variant variant) {
        var details = variant.details();
        var availability = variant.availability();
        return new Variant(details.sku(), details.name(), details.attributes(), variant.price(),
                new Availability(availability.state().name().toLowerCase(Locale.ROOT), availability.quantity()));
    }
}
