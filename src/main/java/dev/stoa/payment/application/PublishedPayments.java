package dev.stoa.payment.application;

import dev.stoa.payment.PaymentApi;
import dev.stoa.payment.PaymentDetails;
import dev.stoa.payment.persistence.PaymentViews;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class PublishedPayments implements PaymentApi {

    private final PaymentViews views;

    PublishedPayments(PaymentViews views) {
        this.views = views;
    }

    @Override
    public Optional<PaymentDetails> paymentOf(UUID orderId) {
        return views.ofOrder(orderId);
    }
}
