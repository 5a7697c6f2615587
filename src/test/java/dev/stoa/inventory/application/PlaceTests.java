package dev.stoa.inventory.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stoa.architecture.adr.Enforces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;

/** Where postal codes lie, and how far that is. */
@Enforces(12)
@ApplicationModuleTest
@Import(Warehouse.class)
class PlaceTests {

    @Autowired
    JdbcClient database;

    @ParameterizedTest(name = "{0} {1} to {2} {3}: {4} km")
    @CsvSource({"DE,10,FR,75,878", "DE,10,DE,80,504", "GB,SW,GB,EH,534", "JP,10,JP,53,397", "US,10,US,94,4130",
            "DE,10,US,10,6385", "JP,10,US,94,8270"})
    void knowsHowFarItIs(String from, String fromArea, String to, String toArea, double kilometers) {
        double meters = database.sql("""
                select inventory.meters_between(a.latitude, a.longitude, b.latitude, b.longitude)
                from inventory.place a, inventory.place b
                where a.country = ? and a.postal_area = ? and b.country = ? and b.postal_area = ?
                """).params(from, fromArea, to, toArea).query(Integer.class).single();

        assertThat(meters / 1000).isCloseTo(kilometers, within(kilometers * 0.02 + 5));
    }

    @ParameterizedTest
    @CsvSource({"0,0,0,180,20015115", "90,0,-90,0,20015115", "0,179.5,0,-179.5,111195", "51,7,51,7,0"})
    void measuresAlongTheGreatCircle(double latitudeA, double longitudeA, double latitudeB, double longitudeB,
            double meters) {
        double measured = database.sql("select inventory.meters_between(?, ?, ?, ?)")
                .params(latitudeA, longitudeA, latitudeB, longitudeB)
                .query(Integer.class)
                .single();
        assertThat(measured).isCloseTo(meters, within(30.0));
    }

    @Test
    void knowsEveryCountryThatParcelsGoTo() {
        assertThat(
                database.sql("select country from inventory.place where postal_area = ''").query(String.class).list())
                .contains("DE", "FR", "AT", "BE", "DK", "ES", "FI", "IE", "IT", "LU", "NL", "PL", "PT", "SE", "GB",
                        "US",
                        "JP");
    }

    @Test
    void keepsEveryAreaNearItsCountry() {
        assertThat(database.sql("""
                select area.country || ' ' || area.postal_area
                from inventory.place area join inventory.place country
                    on country.country = area.country and country.postal_area = ''
                where inventory.meters_between(
                        area.latitude, area.longitude, country.latitude, country.longitude)
                    > case when area.country = 'US' then 5500000 when area.country = 'JP' then 1600000 else 1000000 end
                """).query(String.class).list()).isEmpty();
    }
}
