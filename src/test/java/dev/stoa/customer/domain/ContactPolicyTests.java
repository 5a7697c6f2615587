package dev.stoa.customer.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.stoa.customer.PostalAddress;
import dev.stoa.kernel.RequestRefused;
import dev.stoa.kernel.RequestRefused.FieldError;
import dev.stoa.kernel.RequestRefused.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactPolicyTests {

    private static final String EMAIL = "ada@example.com";

    @ParameterizedTest
    @CsvSource({"DE,10115", "FR,75001", "US,10001", "US,10001-1234", "JP,100-0001", "JP,1000001", "GB,SW1A 1AA",
            "GB,sw1a1aa", "GB,M1 1AE", "GB,GIR 0AA", "NL,1012 AB", "IE,D02 AF30", "HK,''"})
    void acceptsPostalCodesAsCountriesWriteThem(String country, String postalCode) {
        assertThatCode(() -> ContactPolicy.check(EMAIL, address("Ada", "Main Street 1", postalCode, "Town", country)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"DE,1011", "DE,101155", "DE,ABCDE", "FR,''", "US,1000", "US,10001-12", "JP,10-00001", "GB,12345",
            "NL,'; drop'", "DE,１０１１５"})
    void refusesOthers(String country, String postalCode) {
        assertThat(refused(EMAIL, address("Ada", "Main Street 1", postalCode, "Town", country)))
                .containsExactly("deliveryAddress.postalCode");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ada", "ada@", "@example.com", "ada@example", "ada@exa mple.com", "ada@-example.com",
            "a\nb@example.com", "ada@example.com,eve@example.com", "<ada@example.com>", "ada@example..com"})
    void refusesWhatIsNoEmail(String email) {
        assertThat(refused(email, address("Ada", "Main Street 1", "10115", "Berlin", "DE"))).containsExactly("email");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "Ada\r\nBcc: eve@example.com", "Ada\u0000", "Ada\uD83D", "Ada\u2028Eve"})
    void refusesNamesThatAreNotOneLineOfText(String name) {
        assertThat(refused(EMAIL, address(name, "Main Street 1", "10115", "Berlin", "DE")))
                .containsExactly("deliveryAddress.name");
    }

    @Test
    void acceptsNamesInAnyScript() {
        assertThatCode(() -> ContactPolicy.check(EMAIL, address("山田 太郎 😀", "千代田1-1", "100-0001", "東京都", "JP")))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "de", "Germany", "XX", "D"})
    void refusesCountriesThatThereAreNot(String country) {
        assertThat(refused(EMAIL, address("Ada", "Main Street 1", "10115", "Berlin", country)))
                .containsExactly("deliveryAddress.country");
    }

    @Test
    void refusesLinesThatNoLabelHolds() {
        assertThat(refused(EMAIL, address("Ada", "x".repeat(101), "10115", "Berlin", "DE")))
                .containsExactly("deliveryAddress.line1");
    }

    @Test
    void tellsAllThatIsWrongAtOnce() {
        assertThat(refused("", address("", "", "", "", "DE"))).containsExactly("email", "deliveryAddress.name",
                "deliveryAddress.line1", "deliveryAddress.city", "deliveryAddress.postalCode");
    }

    private static List<String> refused(String email, PostalAddress address) {
        var refusal = catchThrowableOfType(RequestRefused.class, () -> ContactPolicy.check(email, address));
        assertThat(refusal).isNotNull();
        assertThat(refusal.kind()).isEqualTo(Kind.INVALID);
        assertThat(refusal.code()).isEqualTo("invalid_address");
        return refusal.errors().stream().map(FieldError::field).toList();
    }

    private static PostalAddress address(String name, String line1, String postalCode, String city, String country) {
        return new PostalAddress(name, line1, null, postalCode, city, country);
    }
}
