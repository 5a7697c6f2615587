package dev.stoa.inventory.domain;

import dev.stoa.kernel.RequestRefused;
import java.util.List;

/** An adjustment that makes no sense at any level. */
public class InvalidAdjustment extends RequestRefused {

    private static final long serialVersionUID = 1L;

    public static InvalidAdjustment negativeStock() {
        return new InvalidAdjustment("stock", "is at least 0");
    }

    InvalidAdjustment(String field, String message) {
        super(Kind.INVALID, "invalid_adjustment", field + " " + message, List.of(new FieldError(field, message)));
    }
}
