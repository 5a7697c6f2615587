package dev.stoa.cart;

import java.util.Optional;
import java.util.UUID;

/** Reads carts. */
public interface CartApi {

    Optional<CartDetails> cart(UUID cartId);
}
