package dev.stoa.walk;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Somebody who works in the shop. */
public final class Staff {

    public final Http http;

    public Staff(URI base, String user, String password) {
        var credentials = Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        this.http = new Http(base).with("Authorization", "Basic " + credentials);
    }

    /** Puts a product with one variant on sale in EUR and GBP; its SKU is new. */
    public String sells(int amountMinor, int stock) {
        var sku = "SKU-" + UUID.randomUUID().toString().substring(0, 13).toUpperCase(java.util.Locale.ROOT);
        http.post("/api/admin/v1/products", Map.of(
                "slug", sku.toLowerCase(java.util.Locale.ROOT),
                "name", "Oak tray " + sku,
                "description", "A tray of oiled oak.",
                "variants", List.of(Map.of("sku", sku, "name", "Natural", "stock", stock, "prices", List.of(
                        Map.of("currency", "EUR", "amountMinor", amountMinor),
                        Map.of("currency", "GBP", "amountMinor", amountMinor))))))
                .expect(201);
        return sku;
    }

    /** Opens another location, in Hamburg; its code is new. */
    public String opensLocation() {
        var code = "hall-" + UUID.randomUUID().toString().substring(0, 8);
        http.post("/api/admin/v1/locations", Map.of("code", code, "name", "Hall " + code, "country", "DE", "latitude",
                53.55, "longitude", 10.0)).expect(201);
        return code;
    }

    public JsonNode order(String orderId) {
        return http.get("/api/admin/v1/orders/" + orderId).expect(200).body();
    }

    public JsonNode saga(String orderId) {
        return http.get("/api/admin/v1/orders/" + orderId + "/saga").expect(200).body();
    }

    public JsonNode stock(String sku) {
        return http.get("/api/admin/v1/stock/" + sku).expect(200).body();
    }

    public JsonNode mail(String orderId) {
        return http.get("/api/admin/v1/mailbox?orderId=" + orderId).expect(200).body().path("items");
    }

    public JsonNode charges(String orderId) {
        return http.get("/api/admin/v1/sandbox/charges?orderId=" + orderId).expect(200).body().path("items");
    }

    public String shipmentOf(String orderId) {
        return order(orderId).path("shipments").path(0).path("id").asString();
    }

    /** The parcel of an order that leaves this location. */
    public JsonNode shipmentFrom(String orderId, String location) {
        return StreamSupport.stream(order(orderId).path("shipments").spliterator(), false)
                .filter(shipment -> shipment.path("location").asString().equals(location))
                .findFirst()
                .orElseThrow();
    }

    public void dispatches(String orderId) {
        onShipment(shipmentOf(orderId), "dispatch").expect(200);
    }

    public void delivers(String orderId) {
        onShipment(shipmentOf(orderId), "deliver").expect(200);
    }

    public Answer onShipment(String shipmentId, String step) {
        return http.post("/api/admin/v1/shipments/" + shipmentId + "/" + step, null);
    }

    public Answer onShipmentFrom(String orderId, String location, String step) {
        return onShipment(shipmentFrom(orderId, location).path("id").asString(), step);
    }

    public Answer refunds(String orderId, Object body) {
        return http.with("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/admin/v1/orders/" + orderId + "/refunds", body);
    }

    public Answer adjusts(String sku, String location, int delta) {
        return http.with("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/admin/v1/stock/" + sku + "/adjustments",
                        Map.of("delta", delta, "reason", "counted", "location", location));
    }

    public Answer adjusts(String sku, int delta) {
        return http.with("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/admin/v1/stock/" + sku + "/adjustments", Map.of("delta", delta, "reason", "counted"));
    }
}
