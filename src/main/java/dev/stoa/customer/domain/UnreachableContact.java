package dev.stoa.customer.domain;

import dev.stoa.kernel.RequestRefused;
import java.util.List;

/** Neither post nor mail could reach this. */
public class UnreachableContact extends RequestRefused {

    private static final long serialVersionUID = 1L;

    public UnreachableContact(List<FieldError> errors) {
        super(Kind.INVALID, "invalid_address", "Please check the email and the delivery address.", errors);
    }
}
