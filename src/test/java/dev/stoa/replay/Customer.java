package dev.stoa.replay;

import dev.stoa.replay.invoices.Sale;
import dev.stoa.walk.Http;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import tools.jackson.databind.JsonNode;

/** Buys what an invoice sold, the way every shopper does, and has it sent to London. */
record Customer(Http http) {

    private static final String PLACE = "country=GB&postalCode=SW1A%201AA";
    private static final String CARTS = "/api/store/v1/carts";

    /** The order's id. */
    String buys(Sale sale) {
        var cart = CARTS + "/" + http.post(CARTS, Map.of("market", "GB")).expect(201).body().path("id").asString();
        sale.units()
                .forEach((article, units) -> http
                        .post(cart + "/lines", Map.of("sku", article.sku(), "quantity", units))
                        .expect(200));
        var option = options(cart).path(0).path("id").asString();
        var quote = http.get(cart + "/quote?" + PLACE + "&deliveryOptionId=" + option).expect(200).body();
        return http.with("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/store/v1/orders", order(sale, quote, option))
                .expect(201)
                .body()
                .path("id")
                .asString();
    }

    private JsonNode options(String cart) {
        return http.get(cart + "/delivery-options?" + PLACE).expect(200).body().path("items");
    }

    private static Map<String, Object> order(Sale sale, JsonNode quote, String option) {
        var name = sale.customer().isEmpty() ? "nobody" : sale.customer();
        return Map.of("cartId", quote.path("cartId").asString(), "email", name + "@example.com", "deliveryOptionId",
                option,
                "deliveryAddress",
                Map.of("name", "Customer " + name, "line1", "Horse Guards Road 1", "postalCode", "SW1A 1AA", "city",
                        "London", "country", "GB"),
                "payment", Map.of("method", "sandbox", "token", "tok_ok"), "expectedTotal",
                List.of(quote.path("totals").path("gross")).getFirst());
    }
}
