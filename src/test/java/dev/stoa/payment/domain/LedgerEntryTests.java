package dev.stoa.payment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.kernel.Money;
import dev.stoa.payment.domain.LedgerEntry.Account;
import dev.stoa.payment.domain.LedgerEntry.Posting;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LedgerEntryTests {

    private static final UUID ORDER = UUID.randomUUID();
    private static final Money AMOUNT = Money.of(100, "EUR");

    @ParameterizedTest
    @MethodSource("entries")
    void balances(LedgerEntry entry) {
        assertThat(entry.postings()).hasSizeGreaterThan(1);
        assertThat(entry.postings().stream().mapToLong(posting -> posting.amount().amountMinor()).sum()).isZero();
    }

    @Test
    void leavesNothingOpenAfterVoiding() {
        assertThat(balances(LedgerEntry.authorized("a", ORDER, AMOUNT), LedgerEntry.voided("b", ORDER, AMOUNT)))
                .allSatisfy((_, balance) -> assertThat(balance).isZero());
    }

    @Test
    void owesSalesAndReceivableAfterCapturing() {
        Map<Account, Long> balances = balances(LedgerEntry.authorized("a", ORDER, AMOUNT),
                LedgerEntry.captured("b", ORDER, AMOUNT), LedgerEntry.refunded("c", ORDER, Money.of(30, "EUR")));
        assertThat(balances).containsEntry(Account.PROVIDER_AUTHORIZED, 0L)
                .containsEntry(Account.CUSTOMER_AUTHORIZED, 0L)
                .containsEntry(Account.PROVIDER_RECEIVABLE, 70L)
                .containsEntry(Account.SALES, -100L)
                .containsEntry(Account.REFUNDS, 30L);
    }

    private static Map<Account, Long> balances(LedgerEntry... entries) {
        Map<Account, Long> balances = new EnumMap<>(Account.class);
        for (LedgerEntry entry : entries) {
            for (Posting posting : entry.postings()) {
                balances.merge(posting.account(), posting.amount().amountMinor(), Long::sum);
            }
        }
        return balances;
    }

    private static Stream<LedgerEntry> entries() {
        return List.of(LedgerEntry.authorized("a", ORDER, AMOUNT), LedgerEntry.captured("b", ORDER, AMOUNT),
                LedgerEntry.voided("c", ORDER, AMOUNT), LedgerEntry.refunded("d", ORDER, AMOUNT)).stream();
    }
}
