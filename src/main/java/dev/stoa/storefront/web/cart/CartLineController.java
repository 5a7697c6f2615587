package dev.stoa.storefront.web.cart;

import dev.stoa.cart.CartOperations;
import dev.stoa.platform.ExpectedVersion;
import dev.stoa.platform.RequestId;
import dev.stoa.storefront.application.CartPricing;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/store/v1/carts/{cartId}/lines")
@Tag(name = "Carts")
class CartLineController {

    private final CartOperations carts;
    private final CartPricing pricing;
    private final CartAnswers answers;

    CartLineController(CartOperations carts, CartPricing pricing, CartAnswers answers) {
        this.carts = carts;
        this.pricing = pricing;
        this.answers = answers;
    }

    @PostMapping
    @Operation(summary = "Adds units to the line of a SKU, or a line")
    ResponseEntity<CartView> add(@PathVariable UUID cartId, @RequestBody @Valid NewLine line, ExpectedVersion expected,
            RequestId requestId) {
        return answers.ok(
                carts.add(requestId.value(), cartId, line.sku(), line.quantity(), version(cartId, expected)));
    }

    @PatchMapping("/{sku}")
    @Operation(summary = "Sets the quantity of a line")
    ResponseEntity<CartView> setQuantity(@PathVariable UUID cartId, @PathVariable String sku,
            @RequestBody @Valid LineQuantity line, ExpectedVersion expected, RequestId requestId) {
        return set(cartId, sku, line.quantity(), expected, requestId);
    }

    @DeleteMapping("/{sku}")
    @Operation(summary = "Removes a line")
    ResponseEntity<CartView> remove(@PathVariable UUID cartId, @PathVariable String sku, ExpectedVersion expected,
            RequestId requestId) {
        return set(cartId, sku, 0, expected, requestId);
    }

    private ResponseEntity<CartView> set(UUID cartId, String sku, int quantity, ExpectedVersion expected,
            RequestId requestId) {
        return answers
                .ok(carts.setQuantity(requestId.value(), cartId, sku, quantity, version(cartId, expected)));
    }

    private @Nullable Integer version(UUID cartId, ExpectedVersion expected) {
        return CartTag.version(expected, () -> pricing.cart(cartId).version());
    }
}
