package dev.stoa.checkout.domain;

import dev.stoa.kernel.Money;
import dev.stoa.kernel.RequestRefused;
import java.util.List;

/** The order costs something else than the shopper saw. */
public class TotalChanged extends RequestRefused {

    private static final long serialVersionUID = 1L;

    public TotalChanged(Money total) {
        super(Kind.CONFLICT, "total_changed", "The total is " + total.inWords() + " now.",
                List.of(new FieldError("expectedTotal", "is " + total.inWords() + " now")));
    }
}
