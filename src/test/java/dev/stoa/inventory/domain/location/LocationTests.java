package dev.stoa.inventory.domain.location;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.stoa.inventory.LocationChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocationTests {

    private final Location lyon = new Location("lyon", "Lyon", "FR", 45.76, 4.84, true);

    @Test
    void changesWhatIsSaidAndKeepsTheRest() {
        assertThat(lyon.with(new LocationChange("Lyon Est", null, null, 4.9, null)))
                .isEqualTo(new Location("lyon", "Lyon Est", "FR", 45.76, 4.9, true));
        assertThat(lyon.with(new LocationChange(null, null, null, null, false)).open()).isFalse();
    }

    @Test
    void keepsTheDefaultLocationOpen() {
        var main = new Location(Location.MAIN, "Main warehouse", "DE", 52.52, 13.41, true);
        assertThatExceptionOfType(LocationRefused.class)
                .isThrownBy(() -> main.with(new LocationChange(null, null, null, null, false)));
    }

    @ParameterizedTest
    @CsvSource({"Lyon,Lyon,FR,45,4", "-lyon,Lyon,FR,45,4", "'',Lyon,FR,45,4", "lyon,' ',FR,45,4", "lyon,Lyon,XX,45,4",
            "lyon,Lyon,fr,45,4", "lyon,Lyon,FR,90.1,4", "lyon,Lyon,FR,45,-180.1", "lyon,Lyon,FR,NaN,4"})
    void refusesWhatIsNoPlace(String code, String name, String country, double latitude, double longitude) {
        assertThatExceptionOfType(LocationRefused.class)
                .isThrownBy(() -> new Location(code, name, country, latitude, longitude, true));
    }
}
