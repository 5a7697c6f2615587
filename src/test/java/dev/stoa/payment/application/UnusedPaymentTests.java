package dev.stoa.payment.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.kernel.Ids;
import dev.stoa.payment.PaymentOperations;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PaymentModuleTest
class UnusedPaymentTests {

    @Autowired
    private PaymentOperations operations;
    @Autowired
    private PaymentExpiry expiry;
    @Autowired
    private JdbcClient database;

    @Test
    void areForgottenAfterADay() {
        var old = operations.prepare(Ids.next(), "sandbox", "tok_ok");
        var young = operations.prepare(Ids.next(), "sandbox", "tok_ok");
        database.sql("update payment.payment set prepared_at = now() - interval '25 hours' where id = ?")
                .param(old)
                .update();

        expiry.removeUnused();

        assertThat(exists(old)).isFalse();
        assertThat(exists(young)).isTrue();
    }

    private boolean exists(UUID paymentId) {
        return database.sql("select exists (select from payment.payment where id = ?)")
                .param(paymentId)
                .query(Boolean.class)
                .single();
    }
}
