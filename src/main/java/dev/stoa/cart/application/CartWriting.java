package dev.stoa.cart.application;

import dev.stoa.cart.domain.Cart;
import dev.stoa.cart.domain.Carts;
import dev.stoa.cart.events.CartCreated;
import dev.stoa.kernel.MarketCode;
import dev.stoa.messaging.Event;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The short transactions behind the calls: a change and the message that tells of it. */
@Component
class CartWriting {

    private final Carts carts;
    private final ApplicationEventPublisher publisher;

    CartWriting(Carts carts, ApplicationEventPublisher publisher) {
        this.carts = carts;
        this.publisher = publisher;
    }

    /** A new cart; none when the request made one before. */
    @Transactional
    Optional<Cart> create(UUID requestId, MarketCode market) {
        var created = carts.create(requestId, market);
        created.ifPresent(cart -> publisher.publishEvent(new CartCreated(cart.id(), market.code())));
        return created;
    }

    /** False when somebody else has changed the cart since it was read. */
    @Transactional
    boolean save(Cart changed, String sku, UUID requestId, Event fact) {
        boolean saved = carts.save(changed, sku, requestId);
        if (saved) {
            publisher.publishEvent(fact);
        }
        return saved;
    }
}
