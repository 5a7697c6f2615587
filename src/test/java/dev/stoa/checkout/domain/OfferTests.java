package dev.stoa.checkout.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.cart.CartDetails;
import dev.stoa.kernel.MarketCode;
import dev.stoa.kernel.Money;
import dev.stoa.kernel.Totals;
import dev.stoa.ordering.NewOrder;
import dev.stoa.pricing.Calculation;
import dev.stoa.pricing.Market;
import dev.stoa.pricing.PricingApi.Destination;
import dev.stoa.shipping.DeliveryOption;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfferTests {

    private static final MarketCode BRITAIN = new MarketCode("GB");

    /** Two characters of a postal code are shared by many thousands. */
    @ParameterizedTest
    @CsvSource({"DE, 10115, 10", "GB, ' sw1a 1aa', SW", "GB, E1 6AN, E1", "JP, 100-0001, 10", "IE, D02 AF30, D0"})
    void tellsNoMoreOfTheAddressThanItsRegion(String country, String postalCode, String area) {
        var order = offer(new Destination(country, postalCode)).order("hash", new UUID(0, 2), new UUID(0, 3));

        assertThat(order.destination()).isEqualTo(new NewOrder.Destination(country, area));
    }

    private static Offer offer(Destination destination) {
        var free = Totals.ofGross(Money.of(0, "GBP"), Money.of(0, "GBP"));
        var basket = new Basket(new CartDetails(new UUID(0, 1), BRITAIN, CartDetails.State.OPEN, List.of(), 1),
                new Market(BRITAIN, "United Kingdom", Currency.getInstance("GBP"), true), Map.of());
        return new Offer(basket, destination, new DeliveryOption("standard", "Standard", free.gross(), "2–3 days"),
                new Calculation(List.of(), free, free));
    }
}
