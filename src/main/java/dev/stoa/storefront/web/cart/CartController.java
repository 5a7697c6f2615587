package dev.stoa.storefront.web.cart;

import dev.stoa.cart.CartOperations;
import dev.stoa.platform.RequestId;
import dev.stoa.storefront.application.CartPricing;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/store/v1/carts")
@Tag(name = "Carts")
class CartController {

    private final CartOperations carts;
    private final CartPricing pricing;
    private final CartAnswers answers;

    CartController(CartOperations carts, CartPricing pricing, CartAnswers answers) {
        this.carts = carts;
        this.pricing = pricing;
        this.answers = answers;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "A new cart, for one market")
    ResponseEntity<CartView> create(@RequestBody @Valid NewCart cart, RequestId requestId) {
        return answers.created(carts.create(requestId.value(), cart.market()));
    }

    @GetMapping("/{cartId}")
    @Operation(summary = "A cart with names and prices, before delivery")
    ResponseEntity<CartView> cart(@PathVariable UUID cartId) {
        return answers.ok(pricing.cart(cartId));
    }
}
