package dev.stoa.console.application.demo;

import dev.stoa.catalog.NewProduct;
import dev.stoa.catalog.VariantDetails;
import dev.stoa.console.application.demo.Lexicon.Assortment;
import dev.stoa.pricing.PricingOperations.NewPrice;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * The catalog of the demo shop. Each product follows from the seed and its number alone, so any part can be made again at
 * any time, and a shop of 1,000 products is the beginning of one of 100,000.
 */
final class DemoShop {

    private static final long SEED = 1_730_419;
    private static final int FIRST_ARTICLE = 10_000;

    private final List<Assortment> assortments;
    private final long seed;

    DemoShop(Lexicon lexicon, long seed) {
        this.assortments = new ArrayList<>(lexicon.assortments());
        this.seed = seed;
        // The algorithm of java.util.Random is specified, so the order is the same on every JDK.
        Collections.shuffle(assortments, new Random(seed));
    }

    static DemoShop standard() {
        return new DemoShop(LexiconFiles.read(), SEED);
    }

    List<DemoProduct> products(int from, int to) {
        return IntStream.range(from, to).mapToObj(this::product).toList();
    }

    /** Neighbors are of different kinds, so that every page of the shop is varied. */
    DemoProduct product(int number) {
        Assortment assortment = assortments.get(number % assortments.size());
        SplittableRandom random = new SplittableRandom(seed + 0x9E3779B97F4A7C15L * number);
        ProductName name = ProductName.of(assortment, number / assortments.size());
        List<DemoVariant> variants = DemoVariant.of(assortment, FIRST_ARTICLE + number, random);
        NewProduct product = new NewProduct(name.slug(), name.text(),
                new Description(assortment, name, variants).text(random), assortment.category().category(),
                variants.stream().map(DemoVariant::details).toList());
        return new DemoProduct(product, prices(assortment, variants), stock(product.variants(), random));
    }

    private static List<NewPrice> prices(Assortment assortment, List<DemoVariant> variants) {
        return variants.stream()
                .flatMap(variant -> PricePoint.inAllCurrencies(variant.euroCents())
                        .map(price -> new NewPrice(variant.details().sku(), price, assortment.category().tax())))
                .toList();
    }

    private static Map<String, Integer> stock(List<VariantDetails> variants, SplittableRandom random) {
        Map<String, Integer> stock = HashMap.newHashMap(variants.size());
        variants.forEach(variant -> stock.put(variant.sku(), units(random)));
        return stock;
    }

    /** One in twenty-five is sold out, one in twelve nearly. */
    private static int units(SplittableRandom random) {
        int chance = random.nextInt(100);
        if (chance < 4) {
            return 0;
        }
        return chance < 12 ? random.nextInt(1, 6) : random.nextInt(12, 400);
    }
}
