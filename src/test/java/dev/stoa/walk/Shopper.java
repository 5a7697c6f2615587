package dev.stoa.walk;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Somebody who buys: from Berlin, one cart at a time. */
public final class Shopper {

    static final String PLACE = "country=DE&postalCode=10115";

    public final Http http;

    public Shopper(URI base) {
        this.http = new Http(base);
    }

    /** Fills a new cart with so many of one SKU. */
    public String fillsCart(String sku, int quantity) {
        var cart = http.post("/api/store/v1/carts", Map.of("market", "DE")).expect(201).body().path("id").asString();
        http.post("/api/store/v1/carts/" + cart + "/lines", Map.of("sku", sku, "quantity", quantity)).expect(200);
        return cart;
    }

    public JsonNode cart(String cartId) {
        return http.get("/api/store/v1/carts/" + cartId).expect(200).body();
    }

    public String cheapestDelivery(String cartId) {
        return http.get("/api/store/v1/carts/" + cartId + "/delivery-options?" + PLACE)
                .expect(200)
                .body()
                .path("items")
                .path(0)
                .path("id")
                .asString();
    }

    public JsonNode quote(String cartId) {
        return http
                .get("/api/store/v1/carts/" + cartId + "/quote?" + PLACE + "&deliveryOptionId="
                        + cheapestDelivery(cartId))
                .expect(200)
                .body();
    }

    /** The body of an order as this shopper would send it, to be changed at will. */
    public Map<String, Object> orderOf(String cartId, String token) {
        var gross = quote(cartId).path("totals").path("gross");
        var body = new HashMap<String, Object>();
        body.put("cartId", cartId);
        body.put("email", "ada@example.com");
        body.put("deliveryAddress", new HashMap<>(Map.of("name", "Ada Ahrens", "line1", "Invalidenstraße 43",
                "postalCode", "10115", "city", "Berlin", "country", "DE")));
        body.put("deliveryOptionId", cheapestDelivery(cartId));
        body.put("payment", Map.of("method", "sandbox", "token", token));
        body.put("expectedTotal", Map.of("amountMinor", gross.path("amountMinor").asLong(), "currency",
                gross.path("currency").asString()));
        return body;
    }

    public Answer places(Map<String, Object> order, String idempotencyKey) {
        return http.with("Idempotency-Key", idempotencyKey).post("/api/store/v1/orders", order);
    }

    /** The whole way: cart, line, quote, order. */
    public Receipt buys(String sku, int quantity, String token) {
        var cart = fillsCart(sku, quantity);
        return receipt(cart, places(orderOf(cart, token), UUID.randomUUID().toString()).expect(201));
    }

    public Receipt receipt(String cartId, Answer placed) {
        var body = placed.body();
        return new Receipt(cartId, body.path("id").asString(), body.path("accessToken").asString(),
                body.path("totals").path("gross").path("amountMinor").asLong());
    }

    public Answer looksAt(Receipt receipt) {
        return http.with("Authorization", "Bearer " + receipt.accessToken())
                .get("/api/store/v1/orders/" + receipt.orderId());
    }

    public String status(Receipt receipt) {
        return looksAt(receipt).expect(200).body().path("status").asString();
    }

    /** What the shopper holds after placing. */
    public record Receipt(String cartId, String orderId, String accessToken, long grossMinor) {}
}
