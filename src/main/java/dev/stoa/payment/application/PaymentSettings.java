package dev.stoa.payment.application;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What operators may choose.
 *
 * @param providerPatience how long a provider that fails is asked again before the order is told no
 */
@ConfigurationProperties("stoa.payment")
record PaymentSettings(@DefaultValue("3m") Duration providerPatience, @DefaultValue Fraud fraud) {

    /**
     * When fraud is suspected.
     *
     * @param amountLimit in units of the order's currency
     * @param blockedInstruments fingerprints as the provider states them
     */
    record Fraud(@DefaultValue("1000000.00") BigDecimal amountLimit,
            @DefaultValue("sandbox_fraud") Set<String> blockedInstruments) {}
}
