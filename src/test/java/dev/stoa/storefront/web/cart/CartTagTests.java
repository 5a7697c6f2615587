package dev.stoa.storefront.web.cart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.kernel.MarketCode;
import dev.stoa.kernel.Money;
import dev.stoa.kernel.Totals;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CartTagTests {

    private static final UUID CART = UUID.randomUUID();

    @Test
    void isTheSameForTheSameCart() {
        assertThat(CartTag.of(3, cart("Lamp", 1999, 319))).isEqualTo(CartTag.of(3, cart("Lamp", 1999, 319)));
    }

    @Test
    void changesWithTheVersionTheNameThePriceAndTheTax() {
        assertThat(List.of(CartTag.of(3, cart("Lamp", 1999, 319)), CartTag.of(4, cart("Lamp", 1999, 319)),
                CartTag.of(3, cart("Lämp", 1999, 319)), CartTag.of(3, cart("Lamp", 1899, 319)),
                CartTag.of(3, cart("Lamp", 1999, 131))))
                .doesNotHaveDuplicates();
    }

    private static CartView cart(String name, int gross, int tax) {
        var price = Money.of(gross, "EUR");
        var totals = Totals.ofGross(price, Money.of(tax, "EUR"));
        return new CartView(CART, new MarketCode("DE"), "open",
                List.of(new CartView.Line("LAMP", name, 1, price, totals)), totals);
    }
}
