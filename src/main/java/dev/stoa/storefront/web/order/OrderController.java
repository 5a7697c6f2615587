package dev.stoa.storefront.web.order;

import dev.stoa.checkout.CheckoutOperations;
import dev.stoa.ordering.OrderingApi;
import dev.stoa.platform.EntityTag;
import dev.stoa.platform.Idempotent;
import dev.stoa.platform.RequestId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/store/v1/orders")
@Tag(name = "Orders")
class OrderController {

    private final CheckoutOperations checkout;
    private final OrderingApi orders;

    OrderController(CheckoutOperations checkout, OrderingApi orders) {
        this.checkout = checkout;
        this.orders = orders;
    }

    /** Its answer is not kept: ordering knows what it answered to a request id, and the token is stored nowhere. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Idempotent(required = true, kept = false)
    @Operation(summary = "Places an order of a cart", description = "Refused with 409: total_changed, out_of_stock, "
            + "cart_already_ordered. Refused with 422: an address or a payment token that cannot be used.")
    ResponseEntity<PlacedView> place(@RequestBody @Valid NewOrder order, RequestId requestId) {
        var receipt = checkout.place(requestId.value(), order.toPlace());
        var answer = ResponseEntity.created(URI.create("/api/store/v1/orders/" + receipt.orderId()));
        if (receipt.replayed()) {
            answer.header("Idempotent-Replayed", "true");
        }
        return answer.body(PlacedView.of(receipt));
    }

    @GetMapping("/{orderId}")
    @Operation(summary = "An order and what has become of it", description = "With the order's accessToken as bearer.")
    ResponseEntity<OrderView> order(@PathVariable UUID orderId,
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Parameter(hidden = true) @Nullable String authorization) {
        var token = AccessToken.of(authorization);
        if (!orders.opens(orderId, token.value())) {
            throw new OrderNotFound();
        }
        var order = orders.order(orderId).orElseThrow(OrderNotFound::new);
        return ResponseEntity.ok().eTag(EntityTag.of(order.version()).value()).body(OrderView.of(order));
    }
}
