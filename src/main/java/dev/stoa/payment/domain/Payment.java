package dev.stoa.payment.domain;

import dev.stoa.kernel.Money;
import dev.stoa.messaging.Message;
import dev.stoa.payment.PaymentState;
import dev.stoa.payment.commands.ReconcilePayment;
import dev.stoa.payment.domain.PaymentProvider.Authorization;
import dev.stoa.payment.events.PaymentAuthorized;
import dev.stoa.payment.events.PaymentCaptureFailed;
import dev.stoa.payment.events.PaymentDeclined;
import dev.stoa.payment.events.PaymentProcessed;
import dev.stoa.payment.events.PaymentRefunded;
import dev.stoa.payment.events.PaymentRefunded.Kind;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;

/**
 * The payment of an order: what may be done with the customer's money, and what has been. Each verb changes the state and
 * gathers the ledger entry and the message that tell of it, so that the three are written together or not at all.
 */
@AggregateRoot
public final class Payment {

    /** A lost answer with nothing charged is tried once more. */
    private static final int TRIES = 2;
    private static final int CAPTURE_TRIES = 3;
    /** ISO 4217: no currency is involved. */
    private static final Currency NO_CURRENCY = Currency.getInstance("XXX");

    @Identity
    private final UUID id;
    private final PaymentReferences references;
    private StoredPayment now;
    private final List<LedgerEntry> entries = new ArrayList<>();
    private final List<Message> messages = new ArrayList<>();

    public Payment(StoredPayment stored) {
        id = stored.id();
        references = new PaymentReferences(id);
        now = stored;
    }

    /** Says which order it is for, and how much. */
    public void assign(UUID order, Money amount) {
        if (now.orderId() != null && !now.orderId().equals(order)) {
            throw new IllegalStateException("Payment " + id + " belongs to another order");
        }
        now = now.forOrder(order, amount);
    }

    /** Nothing was charged under the present reference: the next try has another one. */
    public void tryAgain() {
        become(PaymentState.AUTHORIZING);
        now = now.withNextTry();
    }

    public void authorize() {
        become(PaymentState.AUTHORIZED);
        entries.add(LedgerEntry.authorized(authorization(), orderId(), amount()));
        messages.add(new PaymentAuthorized(orderId(), id, amount()));
        decided(now.tries() > 1);
    }

    public void decline(PaymentDeclined.Reason reason) {
        become(PaymentState.DECLINED);
        messages.add(new PaymentDeclined(orderId(), id, reason));
        decided(now.tries() > 1 || reason == PaymentDeclined.Reason.UNAVAILABLE);
    }

    /** Gives up waiting: the order hears no, and what was charged after all is let go later. */
    public void leaveUnresolved() {
        become(PaymentState.UNRESOLVED);
        messages.add(new PaymentDeclined(orderId(), id, PaymentDeclined.Reason.UNAVAILABLE));
        decided(true);
    }

    /** Nothing has been asked for yet, and nothing will be. */
    public void callOff(UUID order) {
        become(PaymentState.CALLED_OFF);
        now = now.forOrder(order, now.amount());
        decided(false);
    }

    public void capture() {
        become(PaymentState.CAPTURED);
        entries.add(LedgerEntry.captured(captureReference(), orderId(), amount()));
        messages.add(new PaymentProcessed(orderId(), id, amount()));
    }

    /** The next try has a reference of its own: under this one the provider would only repeat its refusal. */
    public void refuseCapture(String reason) {
        now = now.withCaptureRefusal();
        if (now.captureRefusals() == CAPTURE_TRIES) {
            become(PaymentState.CAPTURE_FAILED);
            messages.add(new PaymentCaptureFailed(orderId(), id, reason));
        }
    }

    /** What was set aside is let go. */
    public void voidAuthorization(UUID refundId) {
        become(PaymentState.VOIDED);
        entries.add(LedgerEntry.voided(voidReference(), orderId(), amount()));
        messages.add(new PaymentRefunded(orderId(), id, refundId, amount(), Kind.VOIDED));
    }

    /**
     * Asks for money back.
     *
     * @param asked null for all that is left
     * @param promised what went back before or is on its way
     */
    public Refund requestRefund(UUID requestId, @Nullable Money asked, Money promised) {
        if (!state().isCaptured()) {
            throw PaymentRefused.notCaptured();
        }
        Money left = amount().minus(promised);
        Money wanted = asked == null ? left : asked;
        if (!wanted.currency().equals(left.currency()) || (asked != null && !asked.isPositive())) {
            throw PaymentRefused.invalidAmount();
        }
        if (!wanted.isPositive() || wanted.compareTo(left) > 0) {
            throw PaymentRefused.exceedsPayment();
        }
        return Refund.request(requestId, this, wanted);
    }

    public void refund(Refund refund) {
        long total = Math.addExact(now.refundedMinor(), refund.amount().amountMinor());
        become(total == amount().amountMinor() ? PaymentState.REFUNDED : PaymentState.PARTIALLY_REFUNDED);
        now = now.withRefunded(total);
        entries.add(LedgerEntry.refunded(refund.reference(), orderId(), refund.amount()));
        messages.add(new PaymentRefunded(orderId(), id, refund.id(), refund.amount(), Kind.REFUNDED));
    }

    /** Tries that must not leave anything charged. */
    public List<Integer> givenUpTries() {
        return IntStream.rangeClosed(1, state().wasAuthorized() ? now.tries() - 1 : now.tries()).boxed().toList();
    }

    /** A try that was given up had been charged after all, and the provider has let it go now. */
    public void letGo(int givenUp) {
        entries.add(LedgerEntry.authorized(references.authorization(givenUp), orderId(), amount()));
        entries.add(LedgerEntry.voided(references.voiding(givenUp), orderId(), amount()));
    }

    /** The truth about all given-up tries is known. */
    public void resolve(boolean somethingWasCharged) {
        if (state() == PaymentState.UNRESOLVED) {
            become(somethingWasCharged ? PaymentState.VOIDED : PaymentState.DECLINED);
        }
    }

    public boolean mayBeTriedAgain() {
        return now.tries() < TRIES;
    }

    /** What the provider is asked to set aside; the reference is the same until the next try. */
    public Authorization request() {
        return new Authorization(authorization(), orderId(), Objects.requireNonNull(now.token(), "token"), amount());
    }

    /** The reference under which the amount was, or is to be, set aside. */
    public String authorization() {
        return references.authorization(now.tries());
    }

    public String captureReference() {
        return references.capture(now.captureRefusals() + 1);
    }

    public String voidReference() {
        return references.voiding(now.tries());
    }

    public PaymentReferences references() {
        return references;
    }

    public UUID id() {
        return id;
    }

    public PaymentState state() {
        return now.state();
    }

    public UUID orderId() {
        return Objects.requireNonNull(now.orderId(), "orderId");
    }

    public Money amount() {
        return Objects.requireNonNull(now.amount(), "amount");
    }

    /** Zero in the order's currency, in none when it is not known yet. */
    public Money nothing() {
        return Money.zero(now.amount() == null ? NO_CURRENCY : now.amount().currency());
    }

    public StoredPayment snapshot() {
        return now;
    }

    public List<LedgerEntry> entries() {
        return List.copyOf(entries);
    }

    public List<Message> messages() {
        return List.copyOf(messages);
    }

    /** What was gathered has been written. */
    public void saved() {
        now = now.withNextVersion();
        entries.clear();
        messages.clear();
    }

    private void become(PaymentState next) {
        if (!state().mayBecome(next)) {
            throw new IllegalStateException("Payment " + id + " is " + state() + " and cannot become " + next);
        }
        now = now.with(next);
    }

    /** The instrument is needed no more. Tries that were given up have to be looked after. */
    private void decided(boolean triesWereGivenUp) {
        now = now.withoutInstrument();
        if (triesWereGivenUp) {
            messages.add(new ReconcilePayment(orderId(), id));
        }
    }
}
