package dev.stoa.checkout;

import dev.stoa.kernel.Money;
import java.util.List;
import java.util.UUID;

/** Quotes. Each throws {@code RequestRefused}: not found for an unknown cart, invalid for a place nobody delivers to. */
public interface CheckoutApi {

    List<DeliveryChoice> deliveryOptions(UUID cartId, String country, String postalCode);

    /** What placing the order will ask for. Refused as invalid ({@code cart_empty}) without lines. */
    Quote quote(UUID cartId, String country, String postalCode, String deliveryOptionId);

    /**
     * A way to deliver this cart.
     *
     * @param price gross
     * @param estimate for people
     */
    record DeliveryChoice(String id, String name, Money price, String estimate) {}
}
