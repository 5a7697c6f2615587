package dev.stoa.cart.application;

import dev.stoa.cart.CartApi;
import dev.stoa.cart.CartDetails;
import dev.stoa.cart.domain.Cart;
import dev.stoa.cart.domain.Carts;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Shows carts. */
@Service
class CartQueries implements CartApi {

    private final Carts carts;

    CartQueries(Carts carts) {
        this.carts = carts;
    }

    @Override
    public Optional<CartDetails> cart(UUID cartId) {
        return carts.find(cartId).map(Cart::details);
    }
}
