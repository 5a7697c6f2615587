package dev.stoa.inventory.domain.change;

import dev.stoa.kernel.RequestRefused;

/** A request id that came with something else before. */
public class RequestIdReused extends RequestRefused {

    private static final long serialVersionUID = 1L;

    public RequestIdReused() {
        super(Kind.INVALID, "idempotency_key_reused", "This key was used for another request before");
    }
}
