package dev.stoa.pricing.domain;

import dev.stoa.kernel.RequestRefused;
import java.util.List;

/** A price list does not take this price. */
public class InvalidPrice extends RequestRefused {

    private static final long serialVersionUID = 1L;

    public InvalidPrice(List<FieldError> errors) {
        super(Kind.INVALID, "invalid_price", "Please check the prices.", errors);
    }
}
