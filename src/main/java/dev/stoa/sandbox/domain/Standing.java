package dev.stoa.sandbox.domain;

import dev.stoa.kernel.Money;
import dev.stoa.sandbox.SandboxApi.Charge.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How an authorization stands: what may still be done with it.
 *
 * @param authorization the reference under which the amount was set aside
 * @param lines what was accepted so far, the authorization itself first; empty when it never was
 */
public record Standing(String authorization, List<ChargeLine> lines) {

    public ChargeLine capture(String reference) {
        return next(reference, Kind.CAPTURED, authorized(), refusalToCapture());
    }

    public ChargeLine voided(String reference) {
        return next(reference, Kind.VOIDED, authorized(), refusalToVoid());
    }

    public ChargeLine refund(String reference, Money amount) {
        return next(reference, Kind.REFUNDED, amount, refusalToRefund(amount));
    }

    /** The reference under which it was let go. */
    public Optional<String> voidedUnder() {
        return of(Kind.VOIDED).map(ChargeLine::reference).findFirst();
    }

    private @Nullable String refusalToCapture() {
        return lines.isEmpty()
                ? "nothing_authorized"
                : has(Kind.VOIDED) ? "voided" : has(Kind.CAPTURED) ? "already_captured" : null;
    }

    private @Nullable String refusalToVoid() {
        return lines.isEmpty() ? "nothing_authorized" : has(Kind.CAPTURED) ? "already_captured" : null;
    }

    private @Nullable String refusalToRefund(Money amount) {
        if (!has(Kind.CAPTURED)) {
            return "nothing_captured";
        }
        long left = sum(Kind.CAPTURED) - sum(Kind.REFUNDED);
        return amount.amountMinor() > left ? "exceeds_captured" : null;
    }

    private ChargeLine next(String reference, Kind kind, @Nullable Money amount, @Nullable String refusal) {
        return new ChargeLine(reference, kind, authorization, lines.isEmpty() ? null : lines.getFirst().orderId(),
                amount,
                refusal);
    }

    private @Nullable Money authorized() {
        return lines.isEmpty() ? null : lines.getFirst().amount();
    }

    private boolean has(Kind kind) {
        return of(kind).findAny().isPresent();
    }

    private long sum(Kind kind) {
        return of(kind).map(ChargeLine::amount).mapToLong(amount -> amount == null ? 0 : amount.amountMinor()).sum();
    }

    private Stream<ChargeLine> of(Kind kind) {
        return lines.stream().filter(line -> line.kind() == kind);
    }
}
