package dev.stoa.storefront.web.product;

import dev.stoa.catalog.ProductFilter;
import dev.stoa.kernel.MarketCode;
import dev.stoa.kernel.Page;
import dev.stoa.kernel.PageRequest;
import dev.stoa.platform.EntityTag;
import dev.stoa.storefront.application.Shelf;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/store/v1/products")
@Tag(name = "Products")
class ProductController {

    private final Shelf shelf;

    ProductController(Shelf shelf) {
        this.shelf = shelf;
    }

    @GetMapping
    @Operation(summary = "Products sold in a market, by search words and category", description = "A page may be shorter than its limit; the list ends where nextCursor is null.")
    Page<ProductListItem> list(@RequestParam MarketCode market,
            @RequestParam(required = false) @Size(max = 200) @Nullable String q,
            @RequestParam(required = false) @Size(max = 100) @Nullable String category, PageRequest page) {
        return shelf.list(market, new ProductFilter(q, category), page).map(ProductListItem::of);
    }

    @GetMapping("/{slug}")
    @Operation(summary = "A product with variants, prices and availability")
    ResponseEntity<ProductView> product(@PathVariable String slug, @RequestParam MarketCode market) {
        var view = ProductView.of(shelf.product(market, slug));
        return ResponseEntity.ok().eTag(EntityTag.ofContent(view).value()).body(view);
    }
}
