package dev.stoa.console.web.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stoa.architecture.adr.Enforces;
import dev.stoa.extraction.data.EveryOrder;
import dev.stoa.extraction.data.WholeShop;
import dev.stoa.testing.TestDatabase;
import dev.stoa.walk.Answer;
import dev.stoa.walk.Http;
import dev.stoa.walk.Shopper;
import dev.stoa.walk.Staff;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages in the running application: for staff alone, with nothing from elsewhere, and with figures that are true. */
@Enforces(19)
@WholeShop
class ArchitecturePagesHttpTests {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Autowired
    JdbcConnectionDetails details;

    private final URI base;
    private final Staff staff;

    ArchitecturePagesHttpTests(@LocalServerPort int port) {
        base = URI.create("http://localhost:" + port);
        staff = new Staff(base, EveryOrder.USER, EveryOrder.PASSWORD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/architecture", "/architecture/", "/architecture/index.html", "/architecture/live",
            "/architecture/pictures/modules.svg", "/architecture/nothing"})
    void areForStaffAlone(String path) {
        assertThat(new Http(base).get(path).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /architecture/index.html                     | text/html        | Find
            /architecture/scorecard.html                 | text/html        | What extraction costs today
            /architecture/modules/cart.html              | text/html        | CartApi
            /architecture/messages/cart.CloseCart.html   | text/html        | cart.close-cart
            /architecture/style.css                      | text/css         | .picture
            /architecture/search.js                      | text/javascript  | search
            /architecture/pictures/modules.svg           | image/svg+xml    | fulfillment
            /architecture/asyncapi.json                  | application/json | 3.0.0
            /architecture/README.md                      | text/plain       | Stoa's architecture
            """)
    void areWhatTheBuildMade(String path, String type, String content) {
        Answer answer = staff.http.get(path).expect(200);
        assertThat(answer.header("Content-Type")).startsWith(type);
        assertThat(answer.text()).contains(content);
    }

    @Test
    void beginWithTheIndex() {
        assertThat(staff.http.get("/architecture").status()).isEqualTo(302);
        assertThat(staff.http.get("/architecture").header("Location")).endsWith("/architecture/index.html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/architecture/nothing.html", "/architecture/../application.yaml",
            "/architecture/%2e%2e/application.yaml"})
    void areNotADoorToOtherFiles(String path) {
        assertThat(staff.http.get(path).status()).isIn(400, 404);
    }

    @Test
    void mayLoadNothingFromElsewhereAndRunNoScriptButTheirOwn() {
        assertThat(staff.http.get("/architecture/index.html").header("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(staff.http.get("/architecture/pictures/modules.svg").header("Content-Security-Policy"))
                .contains("default-src 'none'")
                .doesNotContain("script-src");
    }

    @Test
    void theFiguresAreThoseOfTheLogAndChangeWithAnOrder() throws SQLException {
        var sku = staff.sells(1999, 10);
        new Shopper(base).buys(sku, 1, "tok_ok");
        try (var database = ((TestDatabase) details).connect()) {
            await().atMost(SOON).untilAsserted(() -> assertThat(shown()).isEqualTo(logged(database)).isPositive());
            int before = logged(database);
            for (int orders = 0; orders < 3; orders++) {
                new Shopper(base).buys(sku, 1, "tok_ok");
            }
            await().atMost(SOON).untilAsserted(() -> assertThat(shown()).isEqualTo(logged(database)));
            assertThat(shown()).as("orders of the last minute, of which some may be older than that now")
                    .isNotEqualTo(before);
        }
        assertThat(staff.http.get("/architecture/live").text()).doesNotContain("{{")
                .contains("inventory.reserve-stock");
    }

    /** As the row of the listener says. */
    private int shown() {
        var row = Pattern
                .compile("fulfillment\\.begin</code></th><td>ordering\\.OrderPlaced</td><td class=\"number\">(\\d+)")
                .matcher(staff.http.get("/architecture/live").expect(200).text());
        assertThat(row.find()).isTrue();
        return Integer.parseInt(row.group(1));
    }

    private static int logged(Connection database) throws SQLException {
        try (var statement = database.createStatement(); var rows = statement.executeQuery("""
                select count(*) from messaging.message
                where type = 'ordering.OrderPlaced' and occurred_at > now() - interval '1 minute'""")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
