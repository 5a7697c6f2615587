package dev.stoa.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.architecture.adr.Enforces;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Failed sign-ins are counted per address: each test that fails has its own. */
@Enforces(5)
@HttpTest
class SecurityTests {

    private static final String STAFF_PAGE = "/api/admin/v1/nothing";
    private static final String RIGHT = basic("admin", "test-admin-password");
    private static final String WRONG = basic("admin", "guess");

    @LocalServerPort
    int port;

    private Http http = new Http(0);

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @Test
    void asksStaffToSignIn() {
        Http.Answer answer = http.get(STAFF_PAGE);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("unauthenticated");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Basic ");
        assertThat(http.get(STAFF_PAGE, "Authorization", WRONG).status()).isEqualTo(401);
        assertThat(http.get(STAFF_PAGE, "Authorization", basic("root", "test-admin-password")).status()).isEqualTo(401);
        assertThat(http.get(STAFF_PAGE, "Authorization", "Basic !!!").status()).isEqualTo(401);
    }

    @Test
    void letsScriptsInWithoutSessionOrToken() {
        Http.Answer answer = http.post(STAFF_PAGE, "{}", "Authorization", RIGHT);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    @Test
    void doesNotChallengeBrowsersSoThatTheyKeepNoPassword() {
        assertThat(http.get(STAFF_PAGE, "Sec-Fetch-Mode", "cors").header("WWW-Authenticate")).isEmpty();
        assertThat(http.post(STAFF_PAGE, "{}", "Authorization", RIGHT, "Sec-Fetch-Site", "cross-site").status())
                .isEqualTo(403);
    }

    @Test
    void leadsPeopleToTheSignInPageAndGuardsTheirSessionAgainstForgery() throws Exception {
        HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        URI site = URI.create("http://localhost:" + port);
        var asked = browser.send(
                HttpRequest.newBuilder(site.resolve(STAFF_PAGE)).header("Accept", "text/html").build(),
                BodyHandlers.ofString());
        assertThat(asked.statusCode()).isEqualTo(302);
        assertThat(asked.headers().firstValue("Location")).hasValueSatisfying(to -> assertThat(to).endsWith("/login"));

        String page = browser.send(HttpRequest.newBuilder(site.resolve("/login")).build(), BodyHandlers.ofString())
                .body();
        Matcher token = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"").matcher(page);
        assertThat(token.find()).as(page).isTrue();
        HttpRequest signIn = HttpRequest.newBuilder(site.resolve("/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=admin&password=test-admin-password&_csrf=" + token.group(1)))
                .build();
        assertThat(browser.send(signIn, BodyHandlers.ofString()).headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).doesNotContain("error"));

        assertThat(browser.send(HttpRequest.newBuilder(site.resolve(STAFF_PAGE)).build(), BodyHandlers.ofString())
                .statusCode()).isEqualTo(404);
        HttpRequest forged = HttpRequest.newBuilder(site.resolve(STAFF_PAGE)).POST(BodyPublishers.noBody()).build();
        assertThat(browser.send(forged, BodyHandlers.ofString()).statusCode()).isEqualTo(403);
    }

    @Test
    void slowsGuessingDownButNotWhoHasSignedInBefore() {
        http = Http.from("127.0.0.7", port);
        assertThat(http.get(STAFF_PAGE, "Authorization", RIGHT).status()).isEqualTo(404);
        for (int i = 0; i < 10; i++) {
            assertThat(http.get(STAFF_PAGE, "Authorization", WRONG).status()).isEqualTo(401);
        }
        Http.Answer locked = http.get(STAFF_PAGE, "Authorization", basic("admin", "another guess"));

        assertThat(locked.status()).isEqualTo(429);
        assertThat(locked.code()).isEqualTo("too_many_sign_ins");
        assertThat(Integer.parseInt(locked.header("Retry-After"))).isBetween(1, 31);
        assertThat(http.get(STAFF_PAGE, "Authorization", RIGHT).status()).isEqualTo(404);
    }

    @Test
    void opensTheStoreAndTheProbesAndNothingElse() {
        assertThat(http.get("/actuator/health/liveness").status()).isEqualTo(200);
        assertThat(http.get("/actuator/health/readiness").status()).isEqualTo(200);
        assertThat(http.get("/actuator/health").status()).isEqualTo(401);
        assertThat(http.get("/actuator/metrics").status()).isEqualTo(401);
        assertThat(http.get("/actuator/metrics", "Authorization", RIGHT).status()).isEqualTo(200);
        Http.Answer store = http.get("/api/store/v1/echo");
        assertThat(store.status()).isEqualTo(200);
        assertThat(store.header("Set-Cookie")).isEmpty();
        assertThat(store.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    private static String basic(String name, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
    }
}
