package dev.stoa.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stoa.replay.books.Amounts;
import dev.stoa.replay.books.PlainBooks;
import dev.stoa.replay.invoices.Article;
import dev.stoa.replay.invoices.Sale;
import dev.stoa.walk.Http;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Lays what the staff API says beside the plain calculation: each order, each article, and the sums over all. */
final class Audit {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final PlainBooks books;
    private final Http staff;
    private final Sums sums = new Sums();

    Audit(PlainBooks books, Http staff) {
        this.books = books;
        this.staff = staff;
    }

    /** Refunds and reports of the carrier follow their requests, so it is looked at until it is as expected. */
    void order(String orderId, Sale sale, String status) {
        await("order " + orderId + " of invoice " + sale.invoice()).atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .untilAsserted(() -> {
                    assertThat(order(orderId).path("status").asString()).isEqualTo(status);
                    assertThat(charges(orderId, "refunded")).hasSize(books.refunds(sale).size());
                    assertThat(order(orderId).path("payment").path("refunded").path("amountMinor").asLong())
                            .isEqualTo(refunded(sale));
                });
        var order = order(orderId);
        totalsAre(order.path("totals"), books.order(sale));
        totalsAre(order.path("delivery").path("totals"), books.delivery(sale));
        linesAre(order.path("lines"), sale);
        paymentIs(orderId, order.path("payment"), sale);
        sums.take(order);
    }

    void stock(Article article, int left) {
        var stock = staff.get("/api/admin/v1/stock/" + article.sku()).expect(200).body();
        assertThat(stock.path("onHand").asInt()).as("on hand of %s", article.sku()).isEqualTo(left);
        assertThat(stock.path("reserved").asInt()).as("reserved of %s", article.sku()).isZero();
    }

    /** After all orders. */
    void sums() {
        sums.are(books.allOrders(), books.allRefunds());
    }

    private void linesAre(JsonNode lines, Sale sale) {
        assertThat(lines).hasSize(sale.units().size());
        int position = 0;
        for (var sold : sale.units().entrySet()) {
            var line = lines.path(position++);
            assertThat(line.path("sku").asString()).isEqualTo(sold.getKey().sku());
            assertThat(line.path("quantity").asInt()).isEqualTo(sold.getValue());
            assertThat(line.path("unitPrice").path("amountMinor").asInt()).isEqualTo(sold.getKey().pence());
            totalsAre(line.path("totals"), books.line(sold.getKey(), sold.getValue()));
        }
    }

    private void paymentIs(String orderId, JsonNode payment, Sale sale) {
        long gross = books.order(sale).gross();
        assertThat(charges(orderId, "authorized")).containsExactly(gross);
        assertThat(charges(orderId, "captured")).containsExactly(gross);
        assertThat(charges(orderId, "voided")).isEmpty();
        assertThat(charges(orderId, "refunded")).containsExactlyInAnyOrderElementsOf(books.refunds(sale));
        assertThat(Sums.accounts(payment.path("ledger"))).as("ledger of invoice %s", sale.invoice())
                .isEqualTo(Map.of("provider.authorized", 0L, "customer.authorized", 0L, "provider.receivable",
                        gross - refunded(sale), "sales", -gross, "refunds", refunded(sale)));
    }

    private long refunded(Sale sale) {
        return books.refunds(sale).stream().mapToLong(Long::longValue).sum();
    }

    private static void totalsAre(JsonNode totals, Amounts expected) {
        assertThat(new Amounts(pence(totals, "net"), pence(totals, "tax"), pence(totals, "gross"))).isEqualTo(expected);
        assertThat(totals.path("gross").path("currency").asString()).isEqualTo("GBP");
    }

    private static long pence(JsonNode totals, String part) {
        return totals.path(part).path("amountMinor").asLong();
    }

    private JsonNode order(String orderId) {
        return staff.get("/api/admin/v1/orders/" + orderId).expect(200).body();
    }

    private List<Long> charges(String orderId, String kind) {
        var book = staff.get("/api/admin/v1/sandbox/charges?orderId=" + orderId).expect(200).body().path("items");
        return StreamSupport.stream(book.spliterator(), false)
                .filter(charge -> charge.path("kind").asString().equals(kind))
                .map(charge -> charge.path("amount").path("amountMinor").asLong())
                .toList();
    }
}
