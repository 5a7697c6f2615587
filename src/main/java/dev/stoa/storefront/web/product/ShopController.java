package dev.stoa.storefront.web.product;

import dev.stoa.catalog.CatalogApi;
import dev.stoa.catalog.CategoryDetails;
import dev.stoa.pricing.Market;
import dev.stoa.pricing.PricingApi;
import dev.stoa.storefront.web.Items;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/store/v1")
@Tag(name = "Shop")
class ShopController {

    private final CatalogApi catalog;
    private final PricingApi pricing;

    ShopController(CatalogApi catalog, PricingApi pricing) {
        this.catalog = catalog;
        this.pricing = pricing;
    }

    @GetMapping("/markets")
    @Operation(summary = "Countries that the shop sells in, with their currency")
    Items<Market> markets() {
        return new Items<>(pricing.markets());
    }

    @GetMapping("/categories")
    @Operation(summary = "Categories with the number of their products")
    Items<CategoryDetails> categories() {
        return new Items<>(catalog.categories());
    }
}
