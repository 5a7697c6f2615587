package dev.stoa.catalog.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.stoa.architecture.adr.Enforces;
import dev.stoa.catalog.CatalogApi;
import dev.stoa.catalog.CatalogOperations;
import dev.stoa.catalog.CategoryDetails;
import dev.stoa.catalog.NewProduct;
import dev.stoa.catalog.ProductDetails;
import dev.stoa.catalog.ProductFilter;
import dev.stoa.catalog.domain.InvalidCursor;
import dev.stoa.catalog.domain.NewProducts;
import dev.stoa.kernel.Ids;
import dev.stoa.kernel.Page;
import dev.stoa.kernel.PageRequest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;

/** The list is one for all tests here; a category that is new for each keeps them apart. */
@Enforces(14)
@ApplicationModuleTest
class ProductListTests {

    @Autowired
    CatalogOperations operations;
    @Autowired
    CatalogApi catalog;

    private String category = "";

    @BeforeEach
    void publish() {
        category = "lighting-" + Ids.next();
        List<NewProduct> products = List.of(
                product("kettle", "Enamel Kettle", "Boils water under any lamp."),
                product("floor-lamp", "Oak Floor Lamp", "A light for the corner by the sofa."),
                product("table-lamp", "Brass Table Lamp", "Reads with you."),
                product("chair", "Oak Chair", "Four legs."));
        operations.publishAll(Ids.next(), products);
    }

    @Test
    void listsTheNewestFirst() {
        assertThat(slugs(new ProductFilter(null, category))).containsExactly("chair", "table-lamp", "floor-lamp",
                "kettle");
    }

    @Test
    void listsAllWithoutAFilter() {
        assertThat(catalog.products(ProductFilter.ALL, PageRequest.first(4)).items())
                .extracting(ProductDetails::category)
                .containsOnly(category);
    }

    @Test
    void findsWordFormsAndPutsNamesBeforeDescriptions() {
        assertThat(slugs(new ProductFilter("lamps", category))).containsExactly("table-lamp", "floor-lamp", "kettle");
    }

    @Test
    void findsAllWordsInAnyOrder() {
        assertThat(slugs(new ProductFilter("SOFA oak", category))).containsExactly("floor-lamp");
        assertThat(slugs(new ProductFilter("sofa brass", category))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"' or 1=1 --", "& | ! ( :*", "\u0000", "\uD800 oak", "%", "the"})
    void answersAnyText(String text) {
        assertThat(catalog.products(new ProductFilter(text, category), PageRequest.first(10)).items()).isNotNull();
    }

    @Test
    void doesNotFilterByABlankText() {
        assertThat(slugs(new ProductFilter("  ", category))).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void walksThroughThePagesOfAnyFilter(int limit) {
        assertThat(walk(new ProductFilter(null, category), limit)).containsExactly("chair", "table-lamp", "floor-lamp",
                "kettle");
        assertThat(walk(new ProductFilter("lamp", category), limit)).containsExactly("table-lamp", "floor-lamp",
                "kettle");
    }

    @Test
    void neitherRepeatsNorSkipsWhileProductsCome() {
        ProductFilter filter = new ProductFilter(null, category);
        Page<ProductDetails> first = catalog.products(filter, PageRequest.first(2));

        operations.publish(Ids.next(), product("stool", "Oak Stool", ""));

        assertThat(names(catalog.products(filter, new PageRequest(2, first.nextCursor())))).containsExactly(
                "floor-lamp",
                "kettle");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "2019fa0f0-0000-7000-8000-000000000000", "x", "1' or '1'='1"})
    void refusesCursorsOfOtherLists(String cursor) {
        assertThatExceptionOfType(InvalidCursor.class)
                .isThrownBy(() -> catalog.products(ProductFilter.ALL, new PageRequest(20, cursor)));
    }

    @Test
    void countsTheProductsOfCategories() {
        assertThat(catalog.categories()).filteredOn(found -> found.slug().equals(category))
                .singleElement()
                .extracting(CategoryDetails::products)
                .isEqualTo(4);
    }

    private List<String> walk(ProductFilter filter, int limit) {
        List<String> walked = new ArrayList<>();
        Page<ProductDetails> page = catalog.products(filter, PageRequest.first(limit));
        walked.addAll(names(page));
        while (page.nextCursor() != null) {
            page = catalog.products(filter, new PageRequest(limit, page.nextCursor()));
            walked.addAll(names(page));
        }
        return walked;
    }

    private List<String> slugs(ProductFilter filter) {
        return names(catalog.products(filter, PageRequest.first(100)));
    }

    private List<String> names(Page<ProductDetails> page) {
        return page.items().stream().map(product -> product.slug().replace("-" + category, "")).toList();
    }

    private NewProduct product(String slug, String name, String description) {
        return NewProducts.product(slug + "-" + category, name, description, category);
    }
}
