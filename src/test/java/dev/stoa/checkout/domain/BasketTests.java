package dev.stoa.checkout.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.stoa.cart.CartDetails;
import dev.stoa.catalog.SellableVariant;
import dev.stoa.inventory.Availability;
import dev.stoa.inventory.StockState;
import dev.stoa.kernel.MarketCode;
import dev.stoa.kernel.RequestRefused.FieldError;
import dev.stoa.pricing.Market;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BasketTests {

    private static final MarketCode GERMANY = new MarketCode("DE");

    @Test
    void weighsAllItsUnits() {
        assertThat(basket(line("MUG-1", 3), line("LAMP-1", 1)).weightGrams()).isEqualTo(3 * 400 + 2400);
    }

    @Test
    void isRefusedWhenItIsHeavierThanAnybodyDelivers() {
        var rock = variant("ROCK-1", "Rock", "", 1_000_000);

        assertThat(basket(rock, line("ROCK-1", 1_000)).weightGrams()).isEqualTo(1_000_000_000);
        assertThatExceptionOfType(TooHeavy.class)
                .isThrownBy(() -> basket(rock, line("ROCK-1", 1_001)).weightGrams());
        assertThatExceptionOfType(TooHeavy.class)
                .isThrownBy(() -> basket(rock, line("ROCK-1", 1_000_000)).weightGrams());
    }

    @ParameterizedTest
    @CsvSource({"Mug, Blue, 'Mug, Blue'", "Mug, '', Mug", "Mug, Mug, Mug"})
    void namesALineAfterItsProductAndVariant(String product, String variant, String name) {
        assertThat(basket(variant("MUG-1", product, variant, 400), line("MUG-1", 1)).nameOf("MUG-1")).isEqualTo(name);
    }

    @Test
    void isRefusedWhenNothingIsInIt() {
        assertThatExceptionOfType(CartEmpty.class).isThrownBy(() -> basket().requireSellable());
    }

    @Test
    void isRefusedWhenSomethingIsNoLongerSold() {
        assertThatExceptionOfType(NoLongerSold.class)
                .isThrownBy(() -> basket(line("MUG-1", 1), line("GONE-1", 1)).requireSellable())
                .withMessageContaining("GONE-1")
                .withMessageNotContaining("MUG-1");
    }

    @ParameterizedTest
    @CsvSource({"IN_STOCK, 20", "LOW, 2", "BACKORDER, 0"})
    void takesWhatThereIs(StockState state, int quantity) {
        assertThatCode(() -> basket(line("MUG-1", 2))
                .requireStock(Map.of("MUG-1", new Availability("MUG-1", state, quantity)))).doesNotThrowAnyException();
    }

    @Test
    void saysWhatIsShort() {
        var stock = Map.of("MUG-1", new Availability("MUG-1", StockState.LOW, 1), "LAMP-1",
                new Availability("LAMP-1", StockState.IN_STOCK, 50));

        assertThatExceptionOfType(OutOfStock.class)
                .isThrownBy(() -> basket(line("MUG-1", 2), line("LAMP-1", 1), line("GONE-1", 1)).requireStock(stock))
                .satisfies(refused -> {
                    assertThat(refused.detail()).isEqualTo("We are short of MUG-1 (1 left), GONE-1 (none left).");
                    assertThat(refused.errors()).containsExactly(new FieldError("cartId", "MUG-1 (1 left)"),
                            new FieldError("cartId", "GONE-1 (none left)"));
                });
    }

    private static Basket basket(CartDetails.Line... lines) {
        return basket(Map.of("MUG-1", variant("MUG-1", "Mug", "Blue", 400), "LAMP-1",
                variant("LAMP-1", "Lamp", "", 2400)), lines);
    }

    private static Basket basket(SellableVariant variant, CartDetails.Line... lines) {
        return basket(Map.of(variant.sku(), variant), lines);
    }

    private static Basket basket(Map<String, SellableVariant> variants, CartDetails.Line... lines) {
        return new Basket(new CartDetails(new UUID(0, 1), GERMANY, CartDetails.State.OPEN, List.of(lines), 1),
                market(), variants);
    }

    private static SellableVariant variant(String sku, String product, String variant, int grams) {
        return new SellableVariant(sku, "slug", product, variant, grams);
    }

    private static CartDetails.Line line(String sku, int quantity) {
        return new CartDetails.Line(sku, quantity);
    }

    private static Market market() {
        return new Market(GERMANY, "Germany", Currency.getInstance("EUR"), true);
    }
}
