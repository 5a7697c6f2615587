package dev.stoa.cart.application;

import dev.stoa.cart.commands.CloseCart;
import dev.stoa.cart.commands.ReopenCart;
import dev.stoa.cart.domain.Closures;
import dev.stoa.cart.events.CartClosed;
import dev.stoa.cart.events.CartReopened;
import dev.stoa.messaging.MessageListener;
import dev.stoa.messaging.Retry;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Closes carts that orders were made of, and gives them back when the orders fail. */
@Component
class ClosureListeners {

    private final Closures closures;
    private final ApplicationEventPublisher publisher;

    ClosureListeners(Closures closures, ApplicationEventPublisher publisher) {
        this.closures = closures;
        this.publisher = publisher;
    }

    @MessageListener(id = "cart.close-cart", batched = true)
    void on(CloseCart command) {
        if (closures.close(command.cartId(), command.orderId())) {
            publisher.publishEvent(new CartClosed(command.cartId(), command.orderId()));
        }
    }

    @MessageListener(id = "cart.reopen-cart", retry = Retry.FOREVER, batched = true)
    void on(ReopenCart command) {
        if (closures.reopen(command.cartId(), command.orderId())) {
            publisher.publishEvent(new CartReopened(command.cartId(), command.orderId()));
        }
    }
}
