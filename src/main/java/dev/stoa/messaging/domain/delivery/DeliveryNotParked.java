package dev.stoa.messaging.domain.delivery;

import dev.stoa.kernel.RequestRefused;

/** There is no parked delivery of that id: it was replayed or discarded, or never was. */
public class DeliveryNotParked extends RequestRefused {

    private static final long serialVersionUID = 1L;

    public DeliveryNotParked() {
        super(Kind.NOT_FOUND, "delivery_not_parked", "No parked delivery has this id");
    }
}
