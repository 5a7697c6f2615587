package dev.stoa.payment.application;

import dev.stoa.payment.domain.FraudCheck;
import dev.stoa.payment.domain.FraudCheck.AmountAboveLimit;
import dev.stoa.payment.domain.FraudCheck.BlockedInstrument;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PaymentSettings.class)
class PaymentConfiguration {

    @Bean
    static FraudCheck fraudCheck(PaymentSettings settings) {
        return new FraudCheck(List.of(new BlockedInstrument(settings.fraud().blockedInstruments()),
                new AmountAboveLimit(settings.fraud().amountLimit())));
    }
}
