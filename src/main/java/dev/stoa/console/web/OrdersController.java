package dev.stoa.console.web;

import dev.stoa.console.domain.NotFound;
import dev.stoa.fulfillment.FulfillmentApi;
import dev.stoa.kernel.Money;
import dev.stoa.kernel.Page;
import dev.stoa.kernel.PageRequest;
import dev.stoa.ordering.OrderingApi;
import dev.stoa.payment.PaymentApi;
import dev.stoa.payment.PaymentOperations;
import dev.stoa.platform.EntityTag;
import dev.stoa.platform.Idempotent;
import dev.stoa.platform.RequestId;
import dev.stoa.shipping.ShippingApi;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Orders with all that belongs to them. */
@RestController
@RequestMapping("/api/admin/v1/orders")
class OrdersController {

    private final OrderingApi orders;
    private final PaymentApi payments;
    private final PaymentOperations paying;
    private final ShippingApi shipments;
    private final FulfillmentApi sagas;

    OrdersController(OrderingApi orders, PaymentApi payments, PaymentOperations paying, ShippingApi shipments,
            FulfillmentApi sagas) {
        this.orders = orders;
        this.payments = payments;
        this.paying = paying;
        this.shipments = shipments;
        this.sagas = sagas;
    }

    @GetMapping
    Page<OrderSummary> orders(PageRequest page) {
        return orders.orders(page).map(OrderSummary::of);
    }

    @GetMapping("/{id}")
    ResponseEntity<OrderView> order(@PathVariable UUID id) {
        var order = orders.order(id).orElseThrow(() -> NotFound.order(id));
        var parcels = shipments.shipmentsOf(id).stream().map(ShipmentView::of).toList();
        var view = OrderView.of(order, payments.paymentOf(id).orElse(null), parcels);
        return ResponseEntity.ok().eTag(EntityTag.ofContent(view).value()).body(view);
    }

    @GetMapping("/{id}/saga")
    SagaView saga(@PathVariable UUID id) {
        return sagas.sagaOf(id).map(SagaView::of).orElseThrow(() -> NotFound.saga(id));
    }

    /** The money goes back after the answer; the order's ledger and timeline tell when it has. */
    @PostMapping("/{id}/refunds")
    @ResponseStatus(HttpStatus.CREATED)
    @Idempotent(required = true)
    Refund refund(@PathVariable UUID id, @RequestBody(required = false) @Nullable RefundRequest request,
            RequestId requestId) {
        var refund = paying.refund(requestId.value(), id, request == null ? null : request.amount());
        return new Refund(refund.id(), refund.amount(), Words.of(refund.state()));
    }

    /**
     * How much to pay back.
     *
     * @param amount null for all that is left
     */
    record RefundRequest(@Nullable Money amount) {}

    record Refund(UUID id, Money amount, String state) {}
}
