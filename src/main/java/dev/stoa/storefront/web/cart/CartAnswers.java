package dev.stoa.storefront.web.cart;

import dev.stoa.cart.CartDetails;
import dev.stoa.storefront.application.CartPricing;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;
import org.springframework.stereotype.Component;

/** Shows a cart after whatever was done to it. */
@Component
class CartAnswers {

    private final CartPricing pricing;

    CartAnswers(CartPricing pricing) {
        this.pricing = pricing;
    }

    ResponseEntity<CartView> ok(CartDetails cart) {
        return answer(ResponseEntity.ok(), cart);
    }

    ResponseEntity<CartView> created(CartDetails cart) {
        return answer(ResponseEntity.created(URI.create("/api/store/v1/carts/" + cart.id())), cart);
    }

    private ResponseEntity<CartView> answer(BodyBuilder answer, CartDetails cart) {
        var view = CartView.of(pricing.priced(cart));
        return answer.eTag(CartTag.of(cart.version(), view).value()).body(view);
    }
}
