package dev.stoa.sandbox.application;

import dev.stoa.sandbox.SandboxCarrier;
import dev.stoa.sandbox.domain.Parcel;
import dev.stoa.sandbox.domain.Parcels;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The carrier plays by its book: what is written first stays. */
@Service
@ConditionalOnBooleanProperty(name = "stoa.sandbox.enabled", matchIfMissing = true)
class PretendedCarrier implements SandboxCarrier {

    private final Parcels parcels;

    PretendedCarrier(Parcels parcels) {
        this.parcels = parcels;
    }

    @Override
    @Transactional
    public Answer announce(String reference, String line1, String postalCode, String country, int weightGrams) {
        return parcels.announced(reference, country, postalCode, weightGrams, Parcel.refusalOf(line1)).answer();
    }

    @Override
    @Transactional
    public void callOff(String reference) {
        parcels.callOff(reference);
    }
}
