package dev.stoa.replay;

import static org.awaitility.Awaitility.await;

import dev.stoa.walk.Http;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.awaitility.pollinterval.FibonacciPollInterval;

/** Handles orders: sends them out, pays back, looks on until what was asked for has happened. */
record Clerk(Http http) {

    private static final String ORDERS = "/api/admin/v1/orders/";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    void awaitsConfirmation(String orderId) {
        awaitStep(orderId, "confirm_order");
    }

    /** All parcels of an order; when this returns the payment is captured. */
    void dispatches(String orderId) {
        eachShipment(orderId, "dispatch");
        awaitStep(orderId, "capture_payment");
    }

    void delivers(String orderId) {
        eachShipment(orderId, "deliver");
    }

    void paysBack(String orderId, long pence) {
        http.with("Idempotency-Key", UUID.randomUUID().toString())
                .post(ORDERS + orderId + "/refunds",
                        Map.of("amount", Map.of("amountMinor", pence, "currency", "GBP")))
                .expect(201);
    }

    private void eachShipment(String orderId, String what) {
        http.get(ORDERS + orderId)
                .expect(200)
                .body()
                .path("shipments")
                .forEach(shipment -> http
                        .post("/api/admin/v1/shipments/" + shipment.path("id").asString() + "/" + what, null)
                        .expect(200));
    }

    private void awaitStep(String orderId, String step) {
        await(step + " of order " + orderId).atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(FibonacciPollInterval.fibonacci(5, TimeUnit.MILLISECONDS))
                .until(() -> isCompleted(orderId, step));
    }

    private boolean isCompleted(String orderId, String step) {
        var answer = http.get(ORDERS + orderId + "/saga");
        if (answer.status() == 404) {
            return false; // it has not begun yet
        }
        var saga = answer.expect(200).body();
        if (saga.path("status").asString().startsWith("compensat")) {
            throw new AssertionError("Order " + orderId + " is being called off: " + saga);
        }
        return StreamSupport.stream(saga.path("steps").spliterator(), false)
                .anyMatch(it -> it.path("name").asString().equals(step)
                        && it.path("state").asString().equals("completed"));
    }
}
