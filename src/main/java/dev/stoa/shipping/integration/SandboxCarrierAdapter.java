package dev.stoa.shipping.integration;

import dev.stoa.sandbox.SandboxCarrier;
import dev.stoa.shipping.domain.Carrier;
import dev.stoa.shipping.domain.Carrier.Announcement.Accepted;
import dev.stoa.shipping.domain.Carrier.Announcement.Refused;
import dev.stoa.shipping.events.ShipmentRejected.Reason;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** The pretended carrier; a real one stands beside it as another {@link Carrier}. */
@Component
@ConditionalOnBooleanProperty(name = "stoa.sandbox.enabled", matchIfMissing = true)
class SandboxCarrierAdapter implements Carrier {

    private final SandboxCarrier carrier;

    SandboxCarrierAdapter(SandboxCarrier carrier) {
        this.carrier = carrier;
    }

    @Override
    public String name() {
        return "sandbox";
    }

    @Override
    public Announcement announce(Parcel parcel) {
        var to = parcel.to();
        var answer = carrier.announce(parcel.reference(), to.line1(), to.postalCode(), to.country(),
                parcel.weightGrams());
        return answer.accepted()
                ? new Accepted(Objects.requireNonNull(answer.trackingNumber()), Objects.requireNonNull(answer.label()))
                : new Refused(reason(Objects.requireNonNull(answer.refusal())));
    }

    @Override
    public void callOff(String reference) {
        carrier.callOff(reference);
    }

    private static Reason reason(String refusal) {
        return switch (refusal) {
            case SandboxCarrier.ADDRESS_REFUSED -> Reason.ADDRESS_REFUSED;
            case SandboxCarrier.CALLED_OFF -> Reason.CALLED_OFF;
            default -> throw new IllegalStateException("The carrier refuses with an unknown word: " + refusal);
        };
    }
}
