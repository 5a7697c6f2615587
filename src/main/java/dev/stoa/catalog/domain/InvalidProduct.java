package dev.stoa.catalog.domain;

import dev.stoa.kernel.RequestRefused;
import java.util.List;

/** A product cannot be published like this. */
public class InvalidProduct extends RequestRefused {

    private static final long serialVersionUID = 1L;

    InvalidProduct(List<FieldError> errors) {
        super(Kind.INVALID, "invalid_product", "Please check the product.", errors);
    }
}
