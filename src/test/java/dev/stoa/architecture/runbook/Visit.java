package dev.stoa.architecture.runbook;

import dev.stoa.walk.Answer;
import dev.stoa.walk.Http;
import dev.stoa.walk.Shopper;
import dev.stoa.walk.Staff;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * One request of each kind, by shopper and staff, about things that are there: a product, a filled cart, an order that was
 * dispatched. Each can be made again and again.
 *
 * @param cart a filled one; not {@code ordered}, which is placed
 */
record Visit(Shopper shopper, Staff staff, String sku, String cart, Map<String, Object> ordered, Shopper.Receipt order,
        String shipment, String hall) {

    private static final String STORE = "/api/store/v1";
    private static final String ADMIN = "/api/admin/v1";
    private static final String PLACE = "country=DE&postalCode=10115";

    /** The answers by request: the status, and the code where it is none of success. */
    Map<String, String> answers() {
        Map<String, String> answers = new LinkedHashMap<>();
        requests().forEach((request, sent) -> answers.put(request, inWords(sent.get())));
        return answers;
    }

    private Map<String, Supplier<Answer>> requests() {
        Map<String, Supplier<Answer>> requests = new LinkedHashMap<>();
        var delivery = String.valueOf(ordered.get("deliveryOptionId"));
        var slug = sku.toLowerCase(java.util.Locale.ROOT);
        var owned = shopper.http.with("Authorization", "Bearer " + order.accessToken());
        requests.put("GET markets", () -> shopper.http.get(STORE + "/markets"));
        requests.put("GET categories", () -> shopper.http.get(STORE + "/categories"));
        requests.put("GET products", () -> shopper.http.get(STORE + "/products?market=DE"));
        requests.put("GET products/{slug}", () -> shopper.http.get(STORE + "/products/" + slug + "?market=DE"));
        requests.put("POST carts", () -> shopper.http.post(STORE + "/carts", Map.of("market", "DE")));
        requests.put("GET carts/{id}", () -> shopper.http.get(STORE + "/carts/" + cart));
        requests.put("POST carts/{id}/lines", () -> shopper.http.post(STORE + "/carts/" + cart + "/lines",
                Map.of("sku", sku, "quantity", 1)));
        requests.put("PATCH carts/{id}/lines/{sku}", () -> shopper.http.send("PATCH",
                STORE + "/carts/" + cart + "/lines/" + sku, Map.of("quantity", 2)));
        requests.put("GET carts/{id}/delivery-options",
                () -> shopper.http.get(STORE + "/carts/" + cart + "/delivery-options?" + PLACE));
        requests.put("GET carts/{id}/quote", () -> shopper.http
                .get(STORE + "/carts/" + cart + "/quote?" + PLACE + "&deliveryOptionId=" + delivery));
        requests.put("POST orders", () -> shopper.places(ordered, UUID.randomUUID().toString()));
        requests.put("GET orders/{id}", () -> owned.get(STORE + "/orders/" + order.orderId()));
        addStaff(requests, staff.http.with("Idempotency-Key", UUID.randomUUID().toString()));
        return requests;
    }

    private void addStaff(Map<String, Supplier<Answer>> requests, Http keyed) {
        var one = ADMIN + "/orders/" + order.orderId();
        requests.put("staff: GET orders", () -> staff.http.get(ADMIN + "/orders"));
        requests.put("staff: GET orders/{id}", () -> staff.http.get(one));
        requests.put("staff: GET orders/{id}/saga", () -> staff.http.get(one + "/saga"));
        requests.put("staff: POST orders/{id}/refunds", () -> keyed.post(one + "/refunds",
                Map.of("amount", Map.of("amountMinor", 1, "currency", "EUR"))));
        requests.put("staff: POST shipments/{id}/dispatch", () -> staff.onShipment(shipment, "dispatch"));
        requests.put("staff: GET mailbox", () -> staff.http.get(ADMIN + "/mailbox"));
        requests.put("staff: GET stock/{sku}", () -> staff.http.get(ADMIN + "/stock/" + sku));
        requests.put("staff: POST stock/{sku}/adjustments", () -> staff.adjusts(sku, 1));
        requests.put("staff: POST locations/{code}/counts", () -> keyed.post(ADMIN + "/locations/" + hall + "/counts",
                Map.of("lines", List.of(Map.of("sku", sku, "counted", 5)), "reason", "counted")));
        requests.put("staff: GET locations", () -> staff.http.get(ADMIN + "/locations"));
        requests.put("staff: POST products", () -> keyed.post(ADMIN + "/products", product()));
        requests.put("staff: GET imports", () -> staff.http.get(ADMIN + "/imports"));
        requests.put("staff: GET messages/parked", () -> staff.http.get(ADMIN + "/messages/parked"));
        requests.put("staff: GET sandbox/charges",
                () -> staff.http.get(ADMIN + "/sandbox/charges?orderId=" + order.orderId()));
    }

    private static Map<String, Object> product() {
        var slug = "visit-" + UUID.randomUUID();
        return Map.of("slug", slug, "name", "Oak bench", "description", "Of oiled oak.", "variants",
                List.of(Map.of("sku", slug.toUpperCase(java.util.Locale.ROOT), "name", "Natural", "prices",
                        List.of(Map.of("currency", "EUR", "amountMinor", 1999)))));
    }

    private static String inWords(Answer answer) {
        return answer.status() < 400
                ? String.valueOf(answer.status())
                : answer.status() + " " + answer.body().path("code").asString();
    }
}
