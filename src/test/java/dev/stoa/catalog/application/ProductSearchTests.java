package dev.stoa.catalog.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.architecture.adr.Enforces;
import dev.stoa.catalog.CatalogApi;
import dev.stoa.catalog.CatalogOperations;
import dev.stoa.catalog.NewProduct;
import dev.stoa.catalog.ProductDetails;
import dev.stoa.catalog.ProductFilter;
import dev.stoa.catalog.domain.NewProducts;
import dev.stoa.kernel.Ids;
import dev.stoa.kernel.Page;
import dev.stoa.kernel.PageRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;

/** Searches of a catalog whose numbers are spread over all slices that a search reads, against a plain filter. */
@Enforces(14)
@ApplicationModuleTest
@TestInstance(Lifecycle.PER_CLASS)
class ProductSearchTests {

    private static final List<String> WORDS = List.of("quoak", "quass", "quinen", "quettl", "quamp", "quair");
    private static final List<String> CATEGORIES = List.of("searched-kitchen", "searched-hall", "searched-quoak");
    private static final int PRODUCTS = 600;

    @Autowired
    CatalogOperations operations;
    @Autowired
    CatalogApi catalog;
    @Autowired
    JdbcClient database;

    private final long seed = System.nanoTime();
    private final SplittableRandom random = new SplittableRandom(seed);
    private final List<NewProduct> newestFirst = new ArrayList<>();

    @BeforeAll
    void publish() {
        long number = 1 << 11;
        while (newestFirst.size() < PRODUCTS) {
            // Leaps of all sizes, and now and then right to the edge of a slice.
            number += 1L << random.nextInt(random.nextInt(1, 18));
            number = random.nextInt(10) == 0 ? ((number >> 11) + 1) << 11 : number;
            database.sql("select setval('catalog.product_number', ?)").param(number).query(Long.class).single();
            List<NewProduct> few = Stream.generate(this::product).limit(random.nextInt(1, 8)).toList();
            operations.publishAll(Ids.next(), few);
            few.forEach(newestFirst::addFirst);
            number += few.size();
        }
    }

    @RepeatedTest(40)
    void findsWhatAPlainFilterFindsInTheSameOrder() {
        List<String> words = Stream.generate(this::word).limit(random.nextInt(1, 4)).toList();
        String category = random.nextBoolean() ? null : CATEGORIES.get(random.nextInt(CATEGORIES.size()));
        var filter = new ProductFilter(String.join(" ", words), category);

        assertThat(walk(filter, random.nextInt(1, 100))).as("%s, seed %s", filter, seed)
                .isEqualTo(expected(words, category));
    }

    @Test
    void tellsWordsOfATextFromItsOwnMarks() {
        operations.publish(Ids.next(), NewProducts.product("marks-" + Ids.next(), "A =jug and a #jug",
                "See /usr/bin/teapot, O'Neill & \\back\\slash.", "marked"));

        assertThat(walk(new ProductFilter("=teapot", "marked"), 10)).isEmpty();
        assertThat(walk(new ProductFilter("#marked", "marked"), 10)).hasSize(1);
        assertThat(walk(new ProductFilter("/usr/bin/teapot o'neill", "marked"), 10)).hasSize(1);
        assertThat(walk(new ProductFilter("\\back\\slash", "marked"), 10)).hasSize(1);
    }

    private List<String> expected(List<String> words, @Nullable String category) {
        var matching = newestFirst.stream()
                .filter(product -> category == null || category.equals(product.category()))
                .filter(product -> mentioned(product).containsAll(words))
                .toList();
        return Stream.concat(
                matching.stream().filter(product -> called(product).containsAll(words)),
                matching.stream().filter(product -> !called(product).containsAll(words)))
                .map(NewProduct::slug)
                .toList();
    }

    private static Set<String> called(NewProduct product) {
        return words(product.name() + " " + String.valueOf(product.category()).replace('-', ' '));
    }

    private static Set<String> mentioned(NewProduct product) {
        return words(product.name() + " " + String.valueOf(product.category()).replace('-', ' ') + " "
                + product.description());
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(text.split(" ", -1)));
    }

    private List<String> walk(ProductFilter filter, int limit) {
        List<String> walked = new ArrayList<>();
        String cursor = null;
        do {
            Page<ProductDetails> page = catalog.products(filter, new PageRequest(limit, cursor));
            page.items().forEach(product -> walked.add(product.slug()));
            cursor = page.nextCursor();
        } while (cursor != null);
        return walked;
    }

    private NewProduct product() {
        String name = String.join(" ", Stream.generate(this::word).limit(random.nextInt(1, 4)).toList());
        String description = String.join(" ", Stream.generate(this::word).limit(random.nextInt(1, 4)).toList());
        return NewProducts.product("searched-" + Ids.next(), name, description,
                CATEGORIES.get(random.nextInt(CATEGORIES.size())));
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }
}
