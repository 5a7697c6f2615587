package dev.stoa.cart.application;

import dev.stoa.cart.CartDetails;
import dev.stoa.cart.CartOperations;
import dev.stoa.cart.domain.Cart;
import dev.stoa.cart.domain.CartBusy;
import dev.stoa.cart.domain.CartNotFound;
import dev.stoa.cart.domain.Carts;
import dev.stoa.cart.domain.RequestIdReused;
import dev.stoa.cart.events.CartQuantityChanged;
import dev.stoa.cart.events.ItemAddedToCart;
import dev.stoa.kernel.MarketCode;
import dev.stoa.messaging.Event;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Shoppers' changes. A cart is read, changed and written if it is still the version that was read; whoever comes second
 * reads again, so no change is lost and no lock is held while other modules are asked.
 */
@Service
class CartChanges implements CartOperations {

    /** Of so many that change a cart at once, each gets through: in every round one does. */
    private static final int ROUNDS = 100;

    private final Carts carts;
    private final CartWriting writing;
    private final Assortment assortment;

    CartChanges(Carts carts, CartWriting writing, Assortment assortment) {
        this.carts = carts;
        this.writing = writing;
        this.assortment = assortment;
    }

    @Override
    public CartDetails create(UUID requestId, MarketCode market) {
        assortment.mustServe(market);
        var cart = writing.create(requestId, market).or(() -> carts.createdBy(requestId)).orElseThrow();
        if (!cart.market().equals(market)) {
            throw new RequestIdReused();
        }
        return cart.details();
    }

    @Override
    public CartDetails add(UUID requestId, UUID cartId, String sku, int quantity, @Nullable Integer expectedVersion) {
        return change(requestId, cartId, sku, new ItemAddedToCart(cartId, sku, quantity), cart -> {
            var changed = cart.expect(expectedVersion).add(sku, quantity);
            assortment.mustHave(sku, cart.market());
            return changed;
        });
    }

    @Override
    public CartDetails setQuantity(UUID requestId, UUID cartId, String sku, int quantity,
            @Nullable Integer expectedVersion) {
        return change(
                requestId,
                cartId,
                sku,
                new CartQuantityChanged(cartId, sku, quantity),
                cart -> cart.expect(expectedVersion).setQuantity(sku, quantity));
    }

    private CartDetails change(UUID requestId, UUID cartId, String sku, Event fact, UnaryOperator<Cart> change) {
        for (int round = 0; round < ROUNDS; round++) {
            var found = carts.find(cartId, requestId).orElseThrow(CartNotFound::new);
            if (found.hadItsEffect()) {
                return found.cart().details();
            }
            var changed = change.apply(found.cart());
            if (changed.equals(found.cart()) || writing.save(changed, sku, requestId, fact)) {
                return changed.details();
            }
        }
        throw new CartBusy();
    }
}
