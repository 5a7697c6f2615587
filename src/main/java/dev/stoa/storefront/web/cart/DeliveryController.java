package dev.stoa.storefront.web.cart;

import dev.stoa.checkout.CheckoutApi;
import dev.stoa.checkout.CheckoutApi.DeliveryChoice;
import dev.stoa.storefront.web.Items;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/store/v1/carts/{cartId}")
@Tag(name = "Carts")
class DeliveryController {

    private final CheckoutApi checkout;

    DeliveryController(CheckoutApi checkout) {
        this.checkout = checkout;
    }

    @GetMapping("/delivery-options")
    @Operation(summary = "Ways to deliver the cart to a place, cheapest first; prices with tax")
    Items<DeliveryChoice> deliveryOptions(@PathVariable UUID cartId,
            @RequestParam @NotBlank @Size(max = 2) String country,
            @RequestParam @NotBlank @Size(max = 20) String postalCode) {
        return new Items<>(checkout.deliveryOptions(cartId, country, postalCode));
    }

    @GetMapping("/quote")
    @Operation(summary = "What placing an order of the cart will ask for")
    QuoteView quote(@PathVariable UUID cartId, @RequestParam @NotBlank @Size(max = 2) String country,
            @RequestParam @NotBlank @Size(max = 20) String postalCode,
            @RequestParam @NotBlank @Size(max = 100) String deliveryOptionId) {
        return QuoteView.of(checkout.quote(cartId, country, postalCode, deliveryOptionId));
    }
}
