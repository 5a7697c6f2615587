package dev.stoa.payment.application;

import dev.stoa.messaging.Message;
import dev.stoa.payment.domain.Payment;
import dev.stoa.payment.domain.Payments;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes what became of a payment, books it and tells it, in one transaction. */
@Component
class Recorder {

    private final Payments payments;
    private final ApplicationEventPublisher publisher;

    Recorder(Payments payments, ApplicationEventPublisher publisher) {
        this.payments = payments;
        this.publisher = publisher;
    }

    @Transactional
    public void record(Payment payment) {
        List<Message> messages = payment.messages();
        payments.save(payment);
        messages.forEach(publisher::publishEvent);
    }
}
