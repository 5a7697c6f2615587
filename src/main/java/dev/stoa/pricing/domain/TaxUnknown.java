package dev.stoa.pricing.domain;

import dev.stoa.kernel.RequestRefused;
import dev.stoa.pricing.PricingApi.Destination;
import java.util.List;

/** Nobody has told Stoa the tax of this destination, and a guess would be wrong. */
public class TaxUnknown extends RequestRefused {

    private static final long serialVersionUID = 1L;

    private TaxUnknown(String field, String message) {
        super(Kind.INVALID, "tax_unknown", "We cannot deliver there: the tax of this destination is not known.",
                List.of(new FieldError(field, message)));
    }

    static TaxUnknown forCountry(String country) {
        return new TaxUnknown("country", "no tax is known for " + country);
    }

    static TaxUnknown forPostalCode(Destination destination) {
        return new TaxUnknown("postalCode", "no tax is known for this postal code in " + destination.country());
    }
}
