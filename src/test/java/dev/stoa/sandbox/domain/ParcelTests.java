package dev.stoa.sandbox.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.sandbox.SandboxCarrier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParcelTests {

    private static Parcel parcel(long number, boolean calledOff) {
        return new Parcel("order", number, "DE", "10115", 1200, null, calledOff);
    }

    /** The serial of the standard's own example, 47312482, has the check digit 9. */
    @ParameterizedTest
    @CsvSource({"47312482, CP473124829DE", "1, CP000000014DE", "100000001, CP000000014DE"})
    void numbersParcelsAsTheStandardSays(long number, String trackingNumber) {
        assertThat(parcel(number, false).answer().trackingNumber()).isEqualTo(trackingNumber);
    }

    @Test
    void printsTheTrackingNumberOnTheLabel() {
        assertThat(parcel(47312482, false).answer().label()).startsWith("^XA").contains("CP473124829DE", "DE 10115");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Refused Street 1", "  refused street 1 "})
    void doesNotDeliverToRefusedStreet(String line1) {
        assertThat(Parcel.refusalOf(line1)).isEqualTo(SandboxCarrier.ADDRESS_REFUSED);
        assertThat(Parcel.refusalOf(line1 + "0")).isNull();
    }

    @Test
    void refusesWhatWasCalledOff() {
        var answer = parcel(1, true).answer();
        assertThat(answer.accepted()).isFalse();
        assertThat(answer.refusal()).isEqualTo(SandboxCarrier.CALLED_OFF);
    }
}
