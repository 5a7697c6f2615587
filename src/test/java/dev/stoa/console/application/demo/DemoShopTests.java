package dev.stoa.console.application.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.stoa.catalog.NewProduct;
import dev.stoa.catalog.VariantDetails;
import dev.stoa.kernel.Money;
import dev.stoa.pricing.PricingOperations.NewPrice;
import dev.stoa.pricing.TaxCategory;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemoShopTests {

    private static final Pattern SENTENCES = Pattern.compile("(?<=\\.) ");
    private static final DemoShop SHOP = DemoShop.standard();
    private static final List<DemoProduct> PRODUCTS = SHOP.products(0, 1_000);

    @Test
    void isTheSameForTheSameSeed() {
        assertThat(DemoShop.standard().products(0, 1_000)).isEqualTo(PRODUCTS);
        assertThat(new DemoShop(LexiconFiles.read(), 2).products(0, 1_000)).isNotEqualTo(PRODUCTS);
    }

    @Test
    void makesEachProductFromItsNumberAlone() {
        assertThat(SHOP.product(617)).isEqualTo(PRODUCTS.get(617));
    }

    /** More than there are names without an edition. */
    @Test
    void givesNoNameSlugOrSkuTwice() {
        Set<String> names = new HashSet<>();
        Set<String> slugs = new HashSet<>();
        IntStream.range(0, 150_000).mapToObj(SHOP::product).map(DemoProduct::product).forEach(product -> {
            assertThat(names.add(product.name())).as(product.name()).isTrue();
            assertThat(slugs.add(product.slug())).as(product.slug()).isTrue();
        });
        assertThat(PRODUCTS.stream().flatMap(product -> product.stock().keySet().stream())).doesNotHaveDuplicates();
    }

    @Test
    void pricesEveryVariantInEveryCurrency() {
        assertThat(PRODUCTS).allSatisfy(product -> assertThat(product.prices()).extracting(NewPrice::sku,
                price -> price.price().currency().getCurrencyCode())
                .containsExactlyInAnyOrderElementsOf(product.product()
                        .variants()
                        .stream()
                        .flatMap(variant -> List.of("EUR", "GBP", "USD", "JPY")
                                .stream()
                                .map(currency -> tuple(variant.sku(), currency)))
                        .toList()));
    }

    @ParameterizedTest
    @CsvSource({"540,EUR,549", "1999,EUR,1999", "1950,EUR,1999", "2000,EUR,2099", "9999,EUR,9999", "10000,EUR,10900",
            "124900,EUR,124900",
            "125000,EUR,129900", "10000,USD,10999", "10000,GBP,8699", "1000,JPY,1680", "10000,JPY,16800",
            "100000,JPY,164800"})
    void writesPricesAsShopsDo(long euroCents, String currency, long expected) {
        assertThat(PricePoint.inAllCurrencies(euroCents)).contains(Money.of(expected, currency));
    }

    @Test
    void neverPricesALargerVariantBelowASmallerOne() {
        Map<Currency, Long> last = IntStream.rangeClosed(1, 3_000)
                .mapToObj(euros -> PricePoint.inAllCurrencies(100L * euros)
                        .collect(Collectors.toMap(Money::currency, Money::amountMinor)))
                .reduce((before, after) -> {
                    assertThat(after).allSatisfy((currency, amount) -> assertThat(amount)
                            .isGreaterThanOrEqualTo(before.getOrDefault(currency, 0L)));
                    return after;
                })
                .orElseThrow();
        assertThat(last).hasSize(4);
    }

    @Test
    void taxesCoffeeAndTeaAsFoodAndNothingElse() {
        Map<TaxCategory, Set<String>> categories = PRODUCTS.stream()
                .collect(Collectors.groupingBy(product -> product.prices().getFirst().taxCategory(),
                        Collectors.mapping(product -> String.valueOf(product.product().category()),
                                Collectors.toSet())));

        assertThat(categories.get(TaxCategory.FOOD)).containsExactly("coffee-and-tea");
        assertThat(categories.get(TaxCategory.STANDARD)).hasSize(12).doesNotContain("coffee-and-tea");
    }

    @Test
    void hasAFewSoldOutAndSomeNearly() {
        List<Integer> units = PRODUCTS.stream().flatMap(product -> product.stock().values().stream()).toList();

        assertThat(units.stream().filter(left -> left == 0).count()).isBetween(units.size() / 50L, units.size() / 15L);
        assertThat(units.stream().filter(left -> left > 0 && left < 6).count()).isBetween(units.size() / 20L,
                units.size() / 8L);
    }

    @Test
    void readsLikeText() {
        assertThat(PRODUCTS).allSatisfy(product -> {
            String text = product.product().name() + ". " + product.product().description();
            assertThat(text).doesNotContain("  ", "{", "}", "null", "..", " .", " ,").endsWith(".");
            assertThat(SENTENCES.split(text)).allSatisfy(sentence -> assertThat(sentence).matches("[\\p{Lu}0-9].*"));
        });
    }

    @Test
    void saysNoSentenceTwiceInOneDescription() {
        assertThat(PRODUCTS).allSatisfy(product -> assertThat(SENTENCES.split(product.product().description()))
                .doesNotHaveDuplicates());
    }

    /** What the description says about colors and sizes is what can be bought. */
    @Test
    void describesTheVariantsThatThereAre() {
        assertThat(PRODUCTS).allSatisfy(product -> assertThat(product.product().variants())
                .flatExtracting(variant -> List.copyOf(variant.attributes().entrySet()))
                .filteredOn(attribute -> attribute.getKey().equals("color") || attribute.getKey().equals("length"))
                .allSatisfy(attribute -> assertThat(product.product().description()).contains(attribute.getValue())));
    }

    @Test
    void weighsWhatCanBeSent() {
        assertThat(PRODUCTS).flatExtracting(product -> product.product().variants())
                .extracting(VariantDetails::weightGrams)
                .allSatisfy(grams -> assertThat(grams).isBetween(30, 130_000));
    }

    @Test
    void variesFromPageToPage() {
        List<NewProduct> page = PRODUCTS.subList(0, 20).stream().map(DemoProduct::product).toList();

        assertThat(page.stream().map(NewProduct::category).distinct().count()).isGreaterThan(7);
    }
}
