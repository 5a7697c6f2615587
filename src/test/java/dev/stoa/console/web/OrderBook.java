package dev.stoa.console.web;

import dev.stoa.customer.CustomerOperations;
import dev.stoa.customer.PostalAddress;
import dev.stoa.kernel.Ids;
import dev.stoa.kernel.MarketCode;
import dev.stoa.kernel.Money;
import dev.stoa.kernel.Totals;
import dev.stoa.ordering.NewOrder;
import dev.stoa.ordering.OrderDetails;
import dev.stoa.ordering.OrderingOperations;
import dev.stoa.payment.PaymentOperations;
import java.util.List;

/** Places orders as checkout does, without a cart. */
class OrderBook {

    static final Money TOTAL = Money.of(2594, "EUR");

    private final OrderingOperations ordering;
    private final CustomerOperations customers;
    private final PaymentOperations payments;

    OrderBook(OrderingOperations ordering, CustomerOperations customers, PaymentOperations payments) {
        this.ordering = ordering;
        this.customers = customers;
        this.payments = payments;
    }

    /** Orders one unit; answers the order's id. */
    String place(String sku, String token) {
        var contact = customers.recordContact(Ids.next(), "ada@example.org",
                new PostalAddress("Ada Ahrens", "Torstraße 1", null, "10115", "Berlin", "DE"));
        var payment = payments.prepare(Ids.next(), "sandbox", token);
        var goods = Totals.ofGross(Money.of(1999, "EUR"), Money.of(319, "EUR"));
        var delivery = Totals.ofGross(Money.of(595, "EUR"), Money.of(95, "EUR"));
        var order = new NewOrder("0f".repeat(32), Ids.next(), contact, payment, new MarketCode("DE"),
                List.of(new NewOrder.Line(sku, "Oak tray", 1, Money.of(1999, "EUR"), goods, 800)),
                new OrderDetails.Delivery("standard", "Standard", delivery), 800,
                new NewOrder.Destination("DE", "10"), goods.plus(delivery));
        return ordering.place(Ids.next(), order).id().toString();
    }
}
