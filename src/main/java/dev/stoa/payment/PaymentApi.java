package dev.stoa.payment;

import java.util.Optional;
import java.util.UUID;

/** Reads payments. */
public interface PaymentApi {

    Optional<PaymentDetails> paymentOf(UUID orderId);
}
