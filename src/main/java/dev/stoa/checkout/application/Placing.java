package dev.stoa.checkout.application;

import dev.stoa.cart.CartDetails;
import dev.stoa.checkout.CheckoutOperations;
import dev.stoa.checkout.OrderReceipt;
import dev.stoa.checkout.PlaceOrder;
import dev.stoa.checkout.domain.CartAlreadyOrdered;
import dev.stoa.checkout.domain.Offer;
import dev.stoa.customer.CustomerOperations;
import dev.stoa.customer.PostalAddress;
import dev.stoa.inventory.InventoryApi;
import dev.stoa.kernel.Ids;
import dev.stoa.kernel.RequestRefused;
import dev.stoa.ordering.OrderingApi;
import dev.stoa.ordering.OrderingOperations;
import dev.stoa.ordering.PlacedOrder;
import dev.stoa.payment.PaymentOperations;
import dev.stoa.pricing.PricingApi.Destination;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Places an order in steps that may each be repeated: check the offer, record the contact, prepare the payment, order. */
@Service
class Placing implements CheckoutOperations {

    private final Composition composition;
    private final InventoryApi inventory;
    private final CustomerOperations customers;
    private final PaymentOperations payments;
    private final OrderingApi orders;
    private final OrderingOperations ordering;
    private final RefusalLog refusals;

    Placing(Composition composition, InventoryApi inventory, CustomerOperations customers, PaymentOperations payments,
            OrderingApi orders, OrderingOperations ordering, RefusalLog refusals) {
        this.composition = composition;
        this.inventory = inventory;
        this.customers = customers;
        this.payments = payments;
        this.orders = orders;
        this.ordering = ordering;
        this.refusals = refusals;
    }

    @Override
    public OrderReceipt place(UUID requestId, PlaceOrder request) {
        return earlierAnswer(requestId, request).orElseGet(() -> firstAnswer(requestId, request));
    }

    private OrderReceipt firstAnswer(UUID requestId, PlaceOrder request) {
        try {
            return order(requestId, request, acceptableOffer(request));
        } catch (RequestRefused refused) {
            // A twin may have been first. Its order closes the cart and takes the stock, and its answer is ours as well.
            return earlierAnswer(requestId, request).orElseThrow(() -> {
                refusals.record(request.cartId(), refused);
                return BodyFields.named(refused);
            });
        }
    }

    private Optional<OrderReceipt> earlierAnswer(UUID requestId, PlaceOrder request) {
        return orders.placedBy(requestId, request.requestHash()).map(Placing::receipt);
    }

    private Offer acceptableOffer(PlaceOrder request) {
        var basket = composition.basket(request.cartId()).requireSellable();
        requireNoOrder(basket.cart());
        basket.requireStock(inventory.availability(basket.cart().lines().stream().map(CartDetails.Line::sku).toList()));
        var address = request.deliveryAddress();
        return composition
                .offer(basket, new Destination(address.country(), address.postalCode()), request.deliveryOptionId())
                .requireTotal(request.expectedTotal());
    }

    /** Asked of ordering, which alone knows: a cart stays closed for a moment after its order was cancelled. */
    private void requireNoOrder(CartDetails cart) {
        if (cart.state() == CartDetails.State.CLOSED && orders.isOrdered(cart.id())) {
            throw new CartAlreadyOrdered();
        }
    }

    private OrderReceipt order(UUID requestId, PlaceOrder request, Offer offer) {
        var address = request.deliveryAddress();
        var contactId = customers.recordContact(stepId(requestId, "contact", request), request.email(),
                new PostalAddress(address.name(), address.line1(), address.line2(), address.postalCode(),
                        address.city(), address.country()));
        var paymentId = payments.prepare(stepId(requestId, "payment", request), request.paymentMethod(),
                request.paymentToken());
        return receipt(ordering.place(requestId, offer.order(request.requestHash(), contactId, paymentId)));
    }

    /**
     * The same when the request is repeated. The body counts: a refused request may be sent again with a better address under
     * its old key, and must not get the contact of its first try.
     */
    private static UUID stepId(UUID requestId, String step, PlaceOrder request) {
        return Ids.derived(requestId, step + "/" + request.requestHash());
    }

    private static OrderReceipt receipt(PlacedOrder placed) {
        return new OrderReceipt(placed.id(), placed.number(), placed.accessToken(), placed.totals(), placed.replayed());
    }
}
