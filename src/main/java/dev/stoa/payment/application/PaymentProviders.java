package dev.stoa.payment.application;

import dev.stoa.payment.domain.Payment;
import dev.stoa.payment.domain.PaymentProvider;
import dev.stoa.payment.domain.ProviderFailed;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The providers that are there, by the method of payment they serve. */
@Component
class PaymentProviders {

    private final List<PaymentProvider> providers;

    PaymentProviders(ObjectProvider<PaymentProvider> providers) {
        this.providers = providers.orderedStream().toList();
    }

    Optional<PaymentProvider> serving(String method) {
        return providers.stream().filter(provider -> provider.method().equals(method)).findFirst();
    }

    /** The provider of a payment; one that was switched off since is like one that cannot be reached. */
    PaymentProvider of(Payment payment) {
        return Optional.ofNullable(payment.snapshot().method())
                .flatMap(this::serving)
                .orElseThrow(() -> new ProviderFailed("No provider serves " + payment.snapshot().method(), null));
    }
}
