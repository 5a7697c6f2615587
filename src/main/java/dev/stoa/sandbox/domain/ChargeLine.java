package dev.stoa.sandbox.domain;

import dev.stoa.kernel.Money;
import dev.stoa.sandbox.SandboxApi.Charge.Kind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the provider answered under a reference: a line of its book, unless refused.
 *
 * @param authorization the reference under which the amount was set aside
 * @param orderId null only where a reference was refused before any amount was set aside under it
 * @param refusal a word, null when accepted
 */
public record ChargeLine(String reference, Kind kind, String authorization, @Nullable UUID orderId,
        @Nullable Money amount, @Nullable String refusal) {

    public static ChargeLine authorized(String reference, UUID orderId, Money amount) {
        return new ChargeLine(reference, Kind.AUTHORIZED, reference, orderId, amount, null);
    }

    public static ChargeLine declined(String reference, UUID orderId, Money amount) {
        return new ChargeLine(reference, Kind.AUTHORIZED, reference, orderId, amount, "card_declined");
    }

    /** Keeps an authorization that has not come from being accepted later. */
    public static ChargeLine closed(String authorization) {
        return new ChargeLine(authorization, Kind.AUTHORIZED, authorization, null, null, "called_off");
    }
}
