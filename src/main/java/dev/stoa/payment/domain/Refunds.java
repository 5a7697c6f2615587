package dev.stoa.payment.domain;

import dev.stoa.kernel.Money;
import java.util.Optional;
import java.util.UUID;

/** The refunds of this module. */
public interface Refunds {

    Optional<Refund> get(UUID id);

    Optional<Refund> ofRequest(UUID requestId);

    /** What of a payment has gone back or is on its way. */
    Money promised(Payment payment);

    void add(Refund refund);

    /** Writes the end of a refund. */
    void close(Refund refund);
}
