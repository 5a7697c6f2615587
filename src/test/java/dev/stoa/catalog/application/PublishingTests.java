package dev.stoa.catalog.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.stoa.catalog.CatalogApi;
import dev.stoa.catalog.CatalogOperations;
import dev.stoa.catalog.NewProduct;
import dev.stoa.catalog.ProductDetails;
import dev.stoa.catalog.SellableVariant;
import dev.stoa.catalog.domain.InvalidProduct;
import dev.stoa.catalog.domain.NewProducts;
import dev.stoa.catalog.domain.SkuTaken;
import dev.stoa.catalog.domain.SlugTaken;
import dev.stoa.catalog.events.ProductPublished;
import dev.stoa.kernel.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.AssertablePublishedEvents;

@ApplicationModuleTest
class PublishingTests {

    @Autowired
    CatalogOperations operations;
    @Autowired
    CatalogApi catalog;

    /** Each test publishes under names of its own. */
    private String slug = "";

    @BeforeEach
    void newSlug() {
        slug = "lamp-" + Ids.next();
    }

    @Test
    void publishesAProduct(AssertablePublishedEvents events) {
        ProductDetails product = operations.publish(Ids.next(), NewProducts.lamp(slug));

        assertThat(catalog.product(slug)).contains(product);
        assertThat(product.variants()).isEqualTo(NewProducts.lamp(slug).variants());
        assertThat(events.ofType(ProductPublished.class).matching(ProductPublished::slug, slug::equals)).hasSize(1);
    }

    @Test
    void filesUnderOtherWhatHasNoCategory() {
        var unfiled = new NewProduct(slug, "Lamp", "", null, NewProducts.lamp(slug).variants());

        assertThat(operations.publish(Ids.next(), unfiled).category()).isEqualTo("other");
        assertThat(catalog.categories()).anySatisfy(category -> {
            assertThat(category.name()).isEqualTo("Other");
            assertThat(category.products()).isPositive();
        });
    }

    @Test
    void answersARepetitionAsItIs(AssertablePublishedEvents events) {
        ProductDetails first = operations.publish(Ids.next(), NewProducts.lamp(slug));

        assertThat(operations.publish(Ids.next(), NewProducts.lamp(slug))).isEqualTo(first);
        assertThat(events.ofType(ProductPublished.class).matching(ProductPublished::slug, slug::equals)).hasSize(1);
    }

    @Test
    void completesAListOfWhichAPartIsThere() {
        List<NewProduct> wanted = NewProducts.lamps(slug, 5);
        ProductDetails third = operations.publish(Ids.next(), wanted.get(2));

        List<ProductDetails> all = operations.publishAll(Ids.next(), wanted);

        assertThat(all).extracting(ProductDetails::slug)
                .containsExactlyElementsOf(
                        wanted.stream().map(NewProduct::slug).toList());
        assertThat(all.get(2)).isEqualTo(third);
    }

    @Test
    void refusesASlugThatAnotherProductHas() {
        operations.publish(Ids.next(), NewProducts.lamp(slug));

        assertThatExceptionOfType(SlugTaken.class)
                .isThrownBy(() -> operations.publish(Ids.next(), NewProducts.product(slug, "Chair", "", "furniture")));
    }

    @Test
    void refusesASkuThatAnotherProductHasAndPublishesNothing(AssertablePublishedEvents events) {
        operations.publish(Ids.next(), NewProducts.lamp(slug));
        var stolen = new NewProduct(slug + "-b", "Chair", "", null, NewProducts.lamp(slug).variants());

        assertThatExceptionOfType(SkuTaken.class)
                .isThrownBy(() -> operations.publishAll(Ids.next(), List.of(NewProducts.lamp(slug + "-a"), stolen)))
                .satisfies(refusal -> assertThat(refusal.errors()).hasSize(2));
        assertThat(catalog.product(slug + "-a")).isEmpty();
        assertThat(catalog.product(slug + "-b")).isEmpty();
        assertThat(events.ofType(ProductPublished.class).matching(ProductPublished::slug, s -> s.startsWith(slug)))
                .hasSize(1);
    }

    @Test
    void refusesAListWithOneMalformedProduct() {
        assertThatExceptionOfType(InvalidProduct.class).isThrownBy(() -> operations.publishAll(Ids.next(),
                List.of(NewProducts.lamp(slug), NewProducts.lamp("Not A Slug"))));

        assertThat(catalog.product(slug)).isEmpty();
    }

    @Test
    void publishesNothingWhenAskedForNothing() {
        assertThat(operations.publishAll(Ids.next(), List.of())).isEmpty();
    }

    @Test
    void publishesOnceWhenManyAskTogetherInAnyOrder() throws Exception {
        List<NewProduct> forward = NewProducts.lamps(slug, 40);
        List<Callable<List<ProductDetails>>> twins = IntStream.range(0, 8)
                .<Callable<List<ProductDetails>>>mapToObj(i -> () -> operations.publishAll(Ids.next(),
                        i % 2 == 0 ? forward : forward.reversed()))
                .toList();

        assertThat(together(twins).stream().flatMap(List::stream).distinct()).hasSize(40);
    }

    @Test
    void answersVariantsForOrderLines() {
        operations.publish(Ids.next(), NewProducts.lamp(slug));
        String sku = NewProducts.lamp(slug).variants().getFirst().sku();

        assertThat(catalog.variants(List.of(sku, "UNKNOWN", "not a SKU", sku))).containsExactly(Map.entry(sku,
                new SellableVariant(sku, slug, "Brass Table Lamp", "Small", 1_200)));
    }

    @Test
    void findsAVariantThatWasUnknownAMomentAgo() {
        String sku = NewProducts.lamp(slug).variants().getFirst().sku();
        assertThat(catalog.variants(List.of(sku))).isEmpty();

        operations.publish(Ids.next(), NewProducts.lamp(slug));

        assertThat(catalog.variants(List.of(sku))).containsOnlyKeys(sku);
    }

    @Test
    void knowsNoProductUnderWhatIsNoSlug() {
        assertThat(catalog.product("No Slug\u0000")).isEmpty();
    }

    private static <T> List<T> together(List<Callable<T>> work) throws InterruptedException, ExecutionException {
        try (var executor = Executors.newFixedThreadPool(work.size())) {
            List<T> results = new ArrayList<>();
            for (Future<T> result : executor.invokeAll(work)) {
                results.add(result.get());
            }
            return results;
        }
    }
}
