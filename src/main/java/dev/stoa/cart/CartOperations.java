package dev.stoa.cart;

import dev.stoa.kernel.MarketCode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes carts. Each throws {@code RequestRefused}: not found for an unknown cart or line, conflict {@code cart_closed}
 * once an order was made of it, stale when {@code expectedVersion} is given and is not the present one, invalid for a SKU
 * that is not sold in the cart's market or a quantity out of bounds. A cart holds at most 1,000 lines.
 */
public interface CartOperations {

    CartDetails create(UUID requestId, MarketCode market);

    /** Adds units to the line of this SKU, or a line. */
    CartDetails add(UUID requestId, UUID cartId, String sku, int quantity, @Nullable Integer expectedVersion);

    /**
     * Sets the quantity of a line.
     *
     * @param quantity 0 removes the line
     */
    CartDetails setQuantity(UUID requestId, UUID cartId, String sku, int quantity, @Nullable Integer expectedVersion);
}
