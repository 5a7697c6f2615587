package dev.stoa.shipping.application;

import dev.stoa.shipping.domain.Carrier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The carrier that works for this shop, if any: a shop without one still starts, and delivers nowhere. */
@Component
class CurrentCarrier {

    private final ObjectProvider<Carrier> carrier;

    CurrentCarrier(ObjectProvider<Carrier> carrier) {
        this.carrier = carrier;
    }

    boolean isThere() {
        return carrier.getIfAvailable() != null;
    }

    /** One that was switched off since is like one that cannot be reached: what waits for it is tried again. */
    Carrier get() {
        return carrier.getIfAvailable(() -> {
            throw new IllegalStateException("No carrier works for this shop");
        });
    }
}
