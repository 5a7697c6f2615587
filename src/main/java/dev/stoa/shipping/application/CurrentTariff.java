package dev.stoa.shipping.application;

import dev.stoa.shipping.domain.tariff.Tariff;
import dev.stoa.shipping.domain.tariff.Tariffs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The tariff in memory. Rates change by migrations only, so it is read once in the life of a process. */
@Component
class CurrentTariff {

    private final Tariffs tariffs;
    private final TransactionTemplate transaction;
    private volatile @Nullable Tariff tariff;

    CurrentTariff(Tariffs tariffs, PlatformTransactionManager transactions) {
        this.tariffs = tariffs;
        this.transaction = new TransactionTemplate(transactions);
        transaction.setReadOnly(true);
        transaction.setName(CurrentTariff.class.getName() + ".get");
    }

    Tariff get() {
        Tariff known = tariff;
        if (known == null) {
            // Two who come first may both read it, which does no harm.
            known = transaction.execute(status -> tariffs.current());
            tariff = known;
        }
        return known;
    }
}
