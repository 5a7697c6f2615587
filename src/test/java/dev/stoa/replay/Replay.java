package dev.stoa.replay;

import dev.stoa.console.web.imports.ImportClient;
import dev.stoa.replay.books.PlainBooks;
import dev.stoa.replay.invoices.Sale;
import dev.stoa.replay.invoices.Trade;
import dev.stoa.walk.Http;
import java.net.URI;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** The trade as it happened, over HTTP: opened once, then ordered and handled in portions of any size, then audited. */
public final class Replay {

    /** What is left in the end, of everything. */
    static final int LEFT_OVER = 5;

    private final Trade trade;
    private final PlainBooks books;
    private final Crew crew;
    private final Customer customer;
    private final Clerk clerk;
    private final Http staff;
    private final ImportClient importing;
    private final Map<String, String> orders = new ConcurrentHashMap<>();

    public Replay(Trade trade, URI base, String user, String password, Crew crew) {
        this.trade = trade;
        this.books = new PlainBooks(trade);
        this.crew = crew;
        this.customer = new Customer(new Http(base));
        this.importing = new ImportClient(base, user, password);
        this.staff = importing.staff.http;
        this.clerk = new Clerk(staff);
    }

    /** Puts on sale all that will be sold, and a little more. */
    public void open() {
        var pieces = new HashMap<>(books.sold());
        pieces.replaceAll((_, sold) -> sold + LEFT_OVER);
        new Assortment(pieces, trade.names()).open(importing);
        crew.progress().accept("put on sale: %,d articles".formatted(pieces.size()));
    }

    /** From the empty cart to the confirmed order. */
    public void order(Collection<Sale> sales) {
        crew.each("ordered", sales, sale -> {
            var orderId = customer.buys(sale);
            orders.put(sale.invoice(), orderId);
            clerk.awaitsConfirmation(orderId);
        });
    }

    /** Sends out, pays back what was cancelled, and delivers every second order. */
    public void handle(Collection<Sale> sales) {
        crew.each("handled", sales, sale -> {
            var orderId = orderOf(sale);
            clerk.dispatches(orderId);
            books.refunds(sale).forEach(pence -> clerk.paysBack(orderId, pence));
            if (isDelivered(sale)) {
                clerk.delivers(orderId);
            }
        });
    }

    /** Compares everything with the plain calculation. */
    public void audit() {
        var audit = new Audit(books, staff);
        crew.each("audited", trade.sales(),
                sale -> audit.order(orderOf(sale), sale, isDelivered(sale) ? "delivered" : "shipped"));
        crew.each("counted", books.sold().keySet(), article -> audit.stock(article, LEFT_OVER));
        audit.sums();
    }

    private String orderOf(Sale sale) {
        return Objects.requireNonNull(orders.get(sale.invoice()), "not ordered: " + sale.invoice());
    }

    private boolean isDelivered(Sale sale) {
        return sale.invoice().hashCode() % 2 == 0;
    }
}
