package dev.stoa.checkout.domain;

import dev.stoa.kernel.RequestRefused;
import dev.stoa.shipping.DeliveryOption;
import java.util.List;
import java.util.stream.Collectors;

/** This parcel cannot be delivered in this way. */
public class UnknownDeliveryOption extends RequestRefused {

    private static final long serialVersionUID = 1L;

    public UnknownDeliveryOption(List<DeliveryOption> choices) {
        super(Kind.INVALID, "unknown_delivery_option", "This way of delivery is not on offer for this order.",
                List.of(new FieldError("deliveryOptionId", choices.stream()
                        .map(DeliveryOption::id)
                        .collect(Collectors.joining(", ", "has to be one of ", "")))));
    }
}
