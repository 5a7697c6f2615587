package dev.stoa.extraction.data.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stoa.extraction.data.EveryOrder;
import dev.stoa.extraction.data.Redelivery;
import dev.stoa.extraction.data.Snapshot;
import dev.stoa.walk.Shopper;
import dev.stoa.walk.Staff;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Single orders in a shop that is otherwise quiet, from the first look to the door, chapter by chapter. */
public final class OrderRun {

    private static final Duration SOON = Duration.ofSeconds(40);

    private final Shopper shopper;
    private final Staff staff;
    private final Recorder recorder;
    private final Redelivery deliveries;
    private final List<Chapter> chapters = new ArrayList<>();

    public OrderRun(int port, Recorder recorder, Redelivery deliveries) {
        var base = URI.create("http://localhost:" + port);
        this.shopper = new Shopper(base);
        this.staff = new Staff(base, EveryOrder.USER, EveryOrder.PASSWORD);
        this.recorder = recorder;
        this.deliveries = deliveries;
    }

    /** What was recorded of one order, and the rows that it left, by table. */
    public record Record(List<Chapter> chapters, Map<String, Integer> rows) {

        public Chapter chapter(String name) {
            return chapters.stream().filter(chapter -> chapter.name().equals(name)).findFirst().orElseThrow();
        }
    }

    /** A product with one variant comes into the shop; not the first, whose category would be new. */
    public Record publish() throws SQLException {
        staff.sells(1999, 10);
        return recorded(() -> chapter("publish a product", "POST /api/admin/v1/products", () -> staff.sells(1999, 10)));
    }

    /** One unit is ordered, paid, dispatched and delivered. */
    public Record deliver() throws SQLException {
        var sku = staff.sells(1999, 10);
        return recorded(() -> {
            chapter("look", "GET /api/store/v1/products, /products/{slug}", () -> {
                shopper.http.get("/api/store/v1/products?market=DE&limit=20").expect(200);
                shopper.http.get("/api/store/v1/products/" + sku.toLowerCase(java.util.Locale.ROOT) + "?market=DE")
                        .expect(200);
            });
            var cart = fillCart(sku);
            chapter("quote", "GET /carts/{id}/delivery-options, /quote", () -> shopper.quote(cart));
            var order = place(shopper.orderOf(cart, "tok_ok"));
            var shipment = staff.shipmentOf(order);
            chapter("dispatch", "POST /api/admin/v1/shipments/{id}/dispatch",
                    () -> staff.onShipment(shipment, "dispatch").expect(200));
            chapter("deliver", "POST /api/admin/v1/shipments/{id}/deliver",
                    () -> staff.onShipment(shipment, "deliver").expect(200));
        });
    }

    /** The carrier refuses the address when stock and money are already set aside. */
    public Record refuse() throws SQLException {
        var sku = staff.sells(1999, 10);
        return recorded(() -> {
            var body = shopper.orderOf(fillCart(sku), "tok_ok");
            body.put("deliveryAddress", Map.of("name", "Ada Ahrens", "line1", "Refused Street 1", "postalCode", "10115",
                    "city", "Berlin", "country", "DE"));
            place(body);
        });
    }

    private String fillCart(String sku) {
        var filled = new String[1];
        chapter("fill the cart", "POST /api/store/v1/carts, /carts/{id}/lines",
                () -> filled[0] = shopper.fillsCart(sku, 1));
        return filled[0];
    }

    private String place(Map<String, Object> body) {
        var placed = new String[1];
        chapter("order", "POST /api/store/v1/orders", () -> placed[0] = shopper
                .places(body, UUID.randomUUID().toString()).expect(201).body().path("id").asString());
        return placed[0];
    }

    private Record recorded(Runnable work) throws SQLException {
        awaitQuiet();
        var before = counts();
        chapters.clear();
        work.run();
        var rows = new TreeMap<String, Integer>();
        counts().forEach((table, count) -> {
            int more = count - before.getOrDefault(table, 0);
            if (more != 0) {
                rows.put(table, more);
            }
        });
        return new Record(List.copyOf(chapters), rows);
    }

    /** What is asked outside of a chapter is not in the record. */
    private void chapter(String name, String request, Runnable work) {
        recorder.take();
        work.run();
        awaitQuiet();
        chapters.add(new Chapter(name, request, recorder.take()));
    }

    /** Nothing is open, and for a moment nothing happens. */
    private void awaitQuiet() {
        try {
            assertThat(deliveries.awaitQuiet()).isEmpty();
            var size = new int[]{-1};
            await().atMost(SOON).pollInterval(Duration.ofMillis(60)).during(Duration.ofMillis(150)).until(() -> {
                boolean same = size[0] == recorder.size();
                size[0] = recorder.size();
                return same;
            });
            assertThat(deliveries.awaitQuiet()).isEmpty();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, Integer> counts() throws SQLException {
        var counts = new TreeMap<String, Integer>();
        Snapshot.of(deliveries.database()).rows().forEach((table, rows) -> counts.put(table, rows.size()));
        return counts;
    }
}
