package dev.stoa.storefront;

import dev.stoa.walk.Shopper;
import dev.stoa.walk.Staff;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** A shop whose operators switched the sandbox off and have connected no carrier and no payment provider yet. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {"stoa.demo.products=0",
        "stoa.sandbox.enabled=false", "stoa.admin.user=admin", "stoa.admin.password=secret"})
@Import(Assortment.class)
class WithoutSandboxTests {

    private static final String PLACE = "country=DE&postalCode=10115";

    @LocalServerPort
    int port;
    @Autowired
    Assortment assortment;

    private URI site = URI.create("http://localhost");
    private Shopper shopper = new Shopper(site);
    private String cart = "";

    @BeforeEach
    void enter() {
        site = URI.create("http://localhost:" + port);
        shopper = new Shopper(site);
        cart = shopper.fillsCart(assortment.sells("lamps", Assortment.unique("lamp"), "EUR", 1190), 1);
    }

    @Test
    void deliversNowhere() {
        var path = "/api/store/v1/carts/" + cart;
        shopper.http.get(path + "/delivery-options?" + PLACE).expectProblem(422, "not_delivered_there");
        shopper.http.get(path + "/quote?" + PLACE + "&deliveryOptionId=standard")
                .expectProblem(422, "not_delivered_there");
    }

    @Test
    void takesNoOrder() {
        var order = Map.<String, Object>of("cartId", cart, "email", "ada@example.com", "deliveryAddress", Map.of("name",
                "Ada Ahrens", "line1", "Invalidenstraße 43", "postalCode", "10115", "city", "Berlin", "country", "DE"),
                "deliveryOptionId", "standard", "payment", Map.of("method", "sandbox", "token", "tok_ok"),
                "expectedTotal", Map.of("amountMinor", 1190, "currency", "EUR"));
        shopper.places(order, UUID.randomUUID().toString()).expectProblem(422, "not_delivered_there");
    }

    @Test
    void hasNoBookOfAPretendedProvider() {
        new Staff(site, "admin", "secret").http.get("/api/admin/v1/sandbox/charges?orderId=" + UUID.randomUUID())
                .expect(404);
    }
}
