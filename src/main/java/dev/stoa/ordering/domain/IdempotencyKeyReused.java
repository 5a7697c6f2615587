package dev.stoa.ordering.domain;

import dev.stoa.kernel.RequestRefused;

/** An earlier request with the same id asked for something else. */
public class IdempotencyKeyReused extends RequestRefused {

    private static final long serialVersionUID = 1L;

    public IdempotencyKeyReused() {
        super(Kind.INVALID, "idempotency_key_reused", "This idempotency key was used for another order before.");
    }
}
