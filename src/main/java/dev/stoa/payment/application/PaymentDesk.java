package dev.stoa.payment.application;

import dev.stoa.kernel.Ids;
import dev.stoa.kernel.Money;
import dev.stoa.payment.PaymentOperations;
import dev.stoa.payment.RefundDetails;
import dev.stoa.payment.domain.PaymentProvider;
import dev.stoa.payment.domain.PaymentRefused;
import dev.stoa.payment.domain.Payments;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where payments are taken in and refunds are asked for. */
@Component
class PaymentDesk implements PaymentOperations {

    private final PaymentProviders providers;
    private final Payments payments;
    private final Refunding refunding;

    PaymentDesk(PaymentProviders providers, Payments payments, Refunding refunding) {
        this.providers = providers;
        this.payments = payments;
        this.refunding = refunding;
    }

    @Override
    public UUID prepare(UUID requestId, String method, String token) {
        PaymentProvider provider = providers.serving(method).orElseThrow(PaymentRefused::method);
        String fingerprint = provider.fingerprint(token).orElseThrow(PaymentRefused::token);
        UUID id = Ids.derived(requestId, "payment");
        payments.prepare(id, method, token, fingerprint);
        return id;
    }

    @Override
    public RefundDetails refund(UUID requestId, UUID orderId, @Nullable Money amount) {
        return refunding.request(requestId, orderId, amount).details();
    }
}
