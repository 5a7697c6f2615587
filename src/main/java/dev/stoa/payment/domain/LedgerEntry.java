package dev.stoa.payment.domain;

import dev.stoa.kernel.Money;
import java.util.List;
import java.util.UUID;

/**
 * One fact of the business in the ledger, as postings that balance: debits positive, credits negative.
 *
 * @param reference names the fact; it is the reference under which the provider was asked, and is booked once
 */
public record LedgerEntry(String reference, UUID orderId, Fact fact, List<Posting> postings) {

    public static LedgerEntry authorized(String reference, UUID orderId, Money amount) {
        return new LedgerEntry(reference, orderId, Fact.AUTHORIZED, List.of(
                new Posting(Account.PROVIDER_AUTHORIZED, amount),
                new Posting(Account.CUSTOMER_AUTHORIZED, amount.negated())));
    }

    public static LedgerEntry captured(String reference, UUID orderId, Money amount) {
        return new LedgerEntry(reference, orderId, Fact.CAPTURED, List.of(
                new Posting(Account.CUSTOMER_AUTHORIZED, amount),
                new Posting(Account.PROVIDER_AUTHORIZED, amount.negated()),
                new Posting(Account.PROVIDER_RECEIVABLE, amount),
                new Posting(Account.SALES, amount.negated())));
    }

    public static LedgerEntry voided(String reference, UUID orderId, Money amount) {
        return new LedgerEntry(reference, orderId, Fact.VOIDED, List.of(
                new Posting(Account.CUSTOMER_AUTHORIZED, amount),
                new Posting(Account.PROVIDER_AUTHORIZED, amount.negated())));
    }

    public static LedgerEntry refunded(String reference, UUID orderId, Money amount) {
        return new LedgerEntry(reference, orderId, Fact.REFUNDED, List.of(
                new Posting(Account.REFUNDS, amount),
                new Posting(Account.PROVIDER_RECEIVABLE, amount.negated())));
    }

    /** What happened. */
    public enum Fact {
        AUTHORIZED,
        CAPTURED,
        VOIDED,
        REFUNDED
    }

    /** One side of an entry. */
    public record Posting(Account account, Money amount) {}

    /** The accounts; docs/adr/0008 says what moves between them. */
    public enum Account {
        /** What providers hold ready for us. */
        PROVIDER_AUTHORIZED("provider.authorized"),
        /** What customers have let us set aside. */
        CUSTOMER_AUTHORIZED("customer.authorized"),
        /** What providers owe us. */
        PROVIDER_RECEIVABLE("provider.receivable"),
        SALES("sales"),
        REFUNDS("refunds");

        private final String title;

        Account(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
