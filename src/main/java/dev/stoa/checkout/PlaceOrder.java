package dev.stoa.checkout;

import dev.stoa.kernel.Money;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A shopper's order.
 *
 * @param requestHash SHA-256 of the request's canonical body, in hexadecimal
 * @param expectedTotal the quote's gross, as the shopper saw it
 */
public record PlaceOrder(
        String requestHash,
        UUID cartId,
        String email,
        DeliveryAddress deliveryAddress,
        String deliveryOptionId,
        String paymentMethod,
        String paymentToken,
        Money expectedTotal) {

    /**
     * Where to deliver.
     *
     * @param country ISO 3166-1 alpha-2
     */
    public record DeliveryAddress(
            String name, String line1, @Nullable String line2, String postalCode, String city, String country) {}
}
