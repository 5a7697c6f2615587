package dev.stoa.storefront.web.order;

import dev.stoa.checkout.OrderReceipt;
import dev.stoa.kernel.Totals;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;

/**
 * The answer to placing; a repetition gets it word for word, whatever has become of the order since.
 *
 * @param status {@code placed}
 * @param accessToken opens the order to whoever holds it
 */
@Schema(name = "PlacedOrder")
record PlacedView(UUID id, String number, String status, String accessToken, Totals totals) {

    static PlacedView of(OrderReceipt receipt) {
        return new PlacedView(receipt.orderId(), receipt.number(), "placed", receipt.accessToken(), receipt.totals());
    }
}
