package dev.stoa.cart.domain;

import dev.stoa.kernel.RequestRefused;
import java.util.List;

/** More, or less, than a cart can hold. */
public class InvalidLine extends RequestRefused {

    private static final long serialVersionUID = 1L;

    private InvalidLine(String code, String detail, String field, String message) {
        super(Kind.INVALID, code, detail, List.of(new FieldError(field, message)));
    }

    static InvalidLine quantity(int least, int most) {
        return new InvalidLine("invalid_quantity", "A line holds at most " + most + " units", "quantity",
                "makes a line of less than " + least + " or more than " + most + " units");
    }

    static InvalidLine tooMany(int most) {
        return new InvalidLine("cart_full", "A cart holds at most " + most + " lines", "sku",
                "would be line " + (most + 1));
    }
}
