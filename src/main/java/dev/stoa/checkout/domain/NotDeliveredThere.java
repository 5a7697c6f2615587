package dev.stoa.checkout.domain;

import dev.stoa.kernel.RequestRefused;
import java.util.List;

/** Nobody delivers this parcel to that place. */
public class NotDeliveredThere extends RequestRefused {

    private static final long serialVersionUID = 1L;

    public NotDeliveredThere() {
        super(Kind.INVALID, "not_delivered_there", "We do not deliver this there.",
                List.of(new FieldError("country", "is not a country that this can be delivered to")));
    }
}
