package dev.stoa.console.web;

import dev.stoa.catalog.ProductDetails;
import dev.stoa.console.application.ProductLaunch;
import dev.stoa.console.application.ProductToLaunch;
import dev.stoa.platform.EntityTag;
import dev.stoa.platform.RequestId;
import jakarta.validation.Valid;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** New products. */
@RestController
@RequestMapping("/api/admin/v1/products")
class ProductsController {

    private final ProductLaunch launch;

    ProductsController(ProductLaunch launch) {
        this.launch = launch;
    }

    /** Answers once it can be bought. */
    @PostMapping
    ResponseEntity<ProductDetails> launch(@Valid @RequestBody ProductToLaunch product, RequestId requestId) {
        var launched = launch.launch(requestId.value(), product);
        return ResponseEntity.created(URI.create("/api/store/v1/products/" + launched.slug()))
                .eTag(EntityTag.of(launched.version()).value())
                .body(launched);
    }
}
