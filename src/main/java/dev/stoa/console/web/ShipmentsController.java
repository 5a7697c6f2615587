package dev.stoa.console.web;

import dev.stoa.platform.RequestId;
import dev.stoa.shipping.ShippingOperations;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Parcels, from the house to the door. */
@RestController
@RequestMapping("/api/admin/v1/shipments/{id}")
class ShipmentsController {

    private final ShippingOperations shipping;

    ShipmentsController(ShippingOperations shipping) {
        this.shipping = shipping;
    }

    @PostMapping("/dispatch")
    ShipmentView dispatch(@PathVariable UUID id, RequestId requestId) {
        return ShipmentView.of(shipping.dispatch(requestId.value(), id));
    }

    @PostMapping("/deliver")
    ShipmentView deliver(@PathVariable UUID id, RequestId requestId) {
        return ShipmentView.of(shipping.deliver(requestId.value(), id));
    }
}
