package dev.stoa.console.domain;

import dev.stoa.kernel.RequestRefused;
import java.util.UUID;

/** What staff asked for is not there. */
public final class NotFound extends RequestRefused {

    private static final long serialVersionUID = 1L;

    private NotFound(String code, String detail) {
        super(Kind.NOT_FOUND, code, detail);
    }

    public static NotFound order(UUID id) {
        return new NotFound("order_not_found", "There is no order " + id);
    }

    public static NotFound saga(UUID orderId) {
        return new NotFound("saga_not_found", "Nothing has been done yet for an order " + orderId);
    }

    public static NotFound stock(String sku) {
        return new NotFound("stock_not_found", "There never was stock of " + sku);
    }

    public static NotFound location(String code) {
        return new NotFound("location_not_found", "There is no location " + code);
    }

    public static NotFound sandbox() {
        return new NotFound("sandbox_off", "The sandbox is not running here");
    }
}
