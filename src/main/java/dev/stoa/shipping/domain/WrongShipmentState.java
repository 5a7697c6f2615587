package dev.stoa.shipping.domain;

import dev.stoa.kernel.RequestRefused;
import dev.stoa.shipping.ShipmentState;
import java.util.Locale;

/** The shipment does not stand where the step begins. */
public class WrongShipmentState extends RequestRefused {

    private static final long serialVersionUID = 1L;

    /** Refuses a step, named by its past participle. */
    public WrongShipmentState(String step, ShipmentState state) {
        super(Kind.CONFLICT, "wrong_shipment_state",
                "The shipment cannot be " + step + ": it is " + state.name().toLowerCase(Locale.ROOT) + ".");
    }
}
