package dev.stoa.sandbox.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.kernel.Ids;
import dev.stoa.sandbox.SandboxCarrier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;

@ApplicationModuleTest
class PretendedCarrierTests {

    @Autowired
    SandboxCarrier carrier;

    private String reference = "";

    @BeforeEach
    void takeAnotherReference() {
        reference = Ids.next().toString();
    }

    @Test
    void answersAReferenceAlwaysTheSame() {
        var answer = announce("Torstraße 1");

        assertThat(answer.accepted()).isTrue();
        assertThat(announce("Torstraße 1")).isEqualTo(answer);
        assertThat(announce("Refused Street 1")).isEqualTo(answer);
    }

    @Test
    void remembersARefusal() {
        var answer = announce("Refused Street 1");

        assertThat(answer.refusal()).isEqualTo(SandboxCarrier.ADDRESS_REFUSED);
        assertThat(announce("Torstraße 1")).isEqualTo(answer);
    }

    @Test
    void doesNotTakeAParcelThatWasCalledOffBefore() {
        carrier.callOff(reference);
        carrier.callOff(reference);

        assertThat(announce("Torstraße 1").refusal()).isEqualTo(SandboxCarrier.CALLED_OFF);
    }

    @Test
    void givesEachParcelANumberOfItsOwn() {
        var other = carrier.announce(Ids.next().toString(), "Torstraße 1", "10115", "DE", 500);

        assertThat(announce("Torstraße 1").trackingNumber()).isNotEqualTo(other.trackingNumber());
    }

    private SandboxCarrier.Answer announce(String line1) {
        return carrier.announce(reference, line1, "10115", "DE", 500);
    }
}
