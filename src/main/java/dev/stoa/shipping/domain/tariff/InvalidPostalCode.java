package dev.stoa.shipping.domain.tariff;

import dev.stoa.kernel.RequestRefused;
import java.util.List;

/** No postal code of that country looks like this. */
public class InvalidPostalCode extends RequestRefused {

    private static final long serialVersionUID = 1L;

    /** Refuses with a postal code of the country that is right. */
    public InvalidPostalCode(String country, String example) {
        super(Kind.INVALID, "invalid_postal_code", "This is not a postal code of " + country + ".",
                List.of(new FieldError("postalCode", "Must be a postal code of " + country + ", such as " + example)));
    }
}
