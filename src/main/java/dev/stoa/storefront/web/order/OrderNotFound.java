package dev.stoa.storefront.web.order;

import dev.stoa.kernel.RequestRefused;

/** There is no such order, or the token is not its own: who cannot open it is not told which. */
class OrderNotFound extends RequestRefused {

    private static final long serialVersionUID = 1L;

    OrderNotFound() {
        super(Kind.NOT_FOUND, "order_not_found", "There is no order that this token opens");
    }
}
