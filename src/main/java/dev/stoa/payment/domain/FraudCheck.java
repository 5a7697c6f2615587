package dev.stoa.payment.domain;

import dev.stoa.kernel.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Refuses a payment that any of its rules suspects, before the provider is asked. */
public record FraudCheck(List<Rule> rules) {

    public boolean refuses(Payment payment) {
        return rules.stream().anyMatch(rule -> rule.suspects(payment.snapshot().fingerprint(), payment.amount()));
    }

    /** One reason to suspect fraud. */
    public sealed interface Rule {

        /** Whether this reason alone is enough to refuse. */
        boolean suspects(@Nullable String fingerprint, Money amount);
    }

    /** The instrument was misused before. */
    public record BlockedInstrument(Set<String> fingerprints) implements Rule {

        @Override
        public boolean suspects(@Nullable String fingerprint, Money amount) {
            return fingerprint != null && fingerprints.contains(fingerprint);
        }
    }

    /**
     * It is more than anybody pays here at once.
     *
     * @param units of the currency, whichever it is: a coarse net that knows no rate of exchange
     */
    public record AmountAboveLimit(BigDecimal units) implements Rule {

        @Override
        public boolean suspects(@Nullable String fingerprint, Money amount) {
            return BigDecimal.valueOf(amount.amountMinor(), amount.currency().getDefaultFractionDigits())
                    .compareTo(units) > 0;
        }
    }
}
