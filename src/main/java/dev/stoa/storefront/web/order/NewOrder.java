package dev.stoa.storefront.web.order;

import dev.stoa.checkout.PlaceOrder;
import dev.stoa.checkout.PlaceOrder.DeliveryAddress;
import dev.stoa.kernel.Money;
import dev.stoa.platform.ContentHash;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order as shoppers send it. Here it is only checked that everything is there; whether post and payment can reach it is
 * for those to say who deal with it.
 *
 * @param expectedTotal the quote's gross, as the shopper saw it
 */
record NewOrder(
        @NotNull UUID cartId,
        @NotNull @Size(max = 320) String email,
        @NotNull @Valid Address deliveryAddress,
        @NotNull @Size(max = 100) String deliveryOptionId,
        @NotNull @Valid Payment payment,
        @NotNull Money expectedTotal) {

    /** Where to deliver. What is missing is refused like what is empty: as an address that no post can reach. */
    @Schema(name = "DeliveryAddress", requiredProperties = {"name", "line1", "postalCode", "city", "country"})
    record Address(
            @Size(max = 200) @Nullable String name,
            @Size(max = 200) @Nullable String line1,
            @Size(max = 200) @Nullable String line2,
            @Size(max = 20) @Nullable String postalCode,
            @Size(max = 200) @Nullable String city,
            @Size(max = 200) @Nullable String country) {

        DeliveryAddress toDeliver() {
            return new DeliveryAddress(present(name), present(line1), line2, present(postalCode), present(city),
                    present(country));
        }

        private static String present(@Nullable String text) {
            return text == null ? "" : text;
        }
    }

    /**
     * How to pay.
     *
     * @param token from the payment provider; it is handed on and not kept
     */
    @Schema(name = "PaymentMeans")
    record Payment(@NotNull @Size(max = 50) String method, @NotNull @Size(max = 500) String token) {

        /** A token never gets into a log. */
        @Override
        public String toString() {
            return "Payment[method=" + method + "]";
        }
    }

    PlaceOrder toPlace() {
        return new PlaceOrder(ContentHash.of(this).hex(), cartId, email, deliveryAddress.toDeliver(), deliveryOptionId,
                payment.method(), payment.token(), expectedTotal);
    }
}
