package dev.stoa.payment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.architecture.adr.Enforces;
import dev.stoa.payment.PaymentDetails.Posting;
import dev.stoa.sandbox.SandboxApi.Charge;
import dev.stoa.sandbox.SandboxApi.Charge.Kind;
import java.util.List;
import java.util.function.LongPredicate;

/** Lays our ledger of an order beside the provider's own book. */
@Enforces(8)
public final class LedgerComparison {

    private final List<Posting> ledger;
    private final List<Charge> book;

    private LedgerComparison(List<Posting> ledger, List<Charge> book) {
        this.ledger = ledger;
        this.book = book;
    }

    /** Fails unless both tell the same: as much set aside, captured, voided and refunded; and ours balances. */
    public static void assertAgreement(PaymentDetails payment, List<Charge> book) {
        new LedgerComparison(payment.ledger(), book).assertAgreement();
    }

    private void assertAgreement() {
        assertThat(sum("", _ -> true)).as("balance of %s", ledger).isZero();
        assertThat(sum("provider.authorized", amount -> amount > 0)).as("set aside").isEqualTo(booked(Kind.AUTHORIZED));
        assertThat(sum("provider.receivable", amount -> amount > 0)).as("captured").isEqualTo(booked(Kind.CAPTURED));
        assertThat(-sum("provider.authorized", amount -> amount < 0)).as("captured and voided")
                .isEqualTo(booked(Kind.CAPTURED) + booked(Kind.VOIDED));
        assertThat(sum("refunds", _ -> true)).as("refunded").isEqualTo(booked(Kind.REFUNDED));
        assertThat(sum("provider.receivable", _ -> true)).as("owed by the provider")
                .isEqualTo(booked(Kind.CAPTURED) - booked(Kind.REFUNDED));
    }

    private long sum(String account, LongPredicate side) {
        return ledger.stream()
                .filter(posting -> account.isEmpty() || posting.account().equals(account))
                .mapToLong(posting -> posting.amount().amountMinor())
                .filter(side)
                .sum();
    }

    private long booked(Kind kind) {
        return book.stream().filter(line -> line.kind() == kind).mapToLong(line -> line.amount().amountMinor()).sum();
    }
}
