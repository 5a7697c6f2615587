package dev.stoa.payment.domain;

import org.jspecify.annotations.Nullable;

/**
 * The provider failed or could not be reached. It is asked again later, after {@link PaymentProvider#find}: a server that
 * fails may have booked before it did.
 */
public class ProviderFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ProviderFailed(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
