package dev.stoa.catalog.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogOperations;
import dev.stoa.catalog.NewProduct;
import dev.stoa.catalog.ProductRevision;
import dev.stoa.catalog.VariantDetails;
import dev.stoa.catalog.domain.NewProducts;
import dev.stoa.catalog.events.ProductChanged;
import dev.stoa.kernel.Ids;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.AssertablePublishedEvents;

@ApplicationModuleTest
class RevisingTests {

    @Autowired
    CatalogOperations operations;

    private String slug = "";
    private NewProduct lamp = NewProducts.lamp("lamp");

    @BeforeEach
    void newLamp() {
        slug = "lamp-" + Ids.next();
        lamp = NewProducts.lamp(slug);
    }

    @Test
    void tellsTheFullStateOfAProductThatReadsDifferently(AssertablePublishedEvents events) {
        operations.publish(Ids.next(), lamp);

        assertThat(operations.revise(Ids.next(), List.of(renamed("Floor Lamp")))).isEmpty();

        assertThat(events.ofType(ProductChanged.class).matching(ProductChanged::slug, slug::equals)).singleElement()
                .satisfies(changed -> {
                    assertThat(changed.name()).isEqualTo("Floor Lamp");
                    assertThat(changed.description()).isEqualTo(lamp.description());
                    assertThat(changed.variants()).extracting(ProductChanged.Variant::sku)
                            .containsExactlyElementsOf(lamp.variants().stream().map(VariantDetails::sku).toList());
                });
    }

    @Test
    void tellsNothingOfAProductThatReadsAsBefore(AssertablePublishedEvents events) {
        operations.publish(Ids.next(), lamp);

        assertThat(operations.revise(Ids.next(), List.of(renamed(lamp.name())))).isEmpty();

        assertThat(events.ofType(ProductChanged.class).matching(ProductChanged::slug, slug::equals)).isEmpty();
    }

    private ProductRevision renamed(String name) {
        var variant = lamp.variants().getFirst();
        return new ProductRevision(slug, name, null, null,
                new ProductRevision.Variant(variant.sku(), variant.name(), variant.weightGrams(), null));
    }
}
