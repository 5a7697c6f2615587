package dev.stoa.payment.domain;

import java.util.Optional;
import java.util.UUID;

/** The payments of this module. */
public interface Payments {

    /** Takes a payment in; known already, it stays as it is. */
    void prepare(UUID id, String method, String token, String fingerprint);

    /** Removes payments that were prepared over 24 hours ago for an order that never came, with their tokens. */
    int removeUnused();

    /** The payment as it stands; one that was never prepared is there all the same, without a means of payment. */
    Payment get(UUID id);

    /** The payment of an order, locked until the transaction ends. */
    Optional<Payment> lockOf(UUID orderId);

    /**
     * Writes what changed, with its ledger entries. Throws {@code OptimisticLockingFailureException} when the payment was
     * changed by somebody else since it was read.
     */
    void save(Payment payment);

    /** Whether this command has not been answered yet: true once. */
    boolean answerOnce(UUID messageId);
}
