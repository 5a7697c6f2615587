package dev.stoa.catalog.domain;

import dev.stoa.catalog.NewProduct;
import dev.stoa.catalog.VariantDetails;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** Products to publish, as tests need them. */
public final class NewProducts {

    private NewProducts() {}

    public static NewProduct lamp(String slug) {
        return product(slug, "Brass Table Lamp", "A lamp for reading in bed.", "lighting");
    }

    public static NewProduct product(String slug, String name, String description, String category) {
        String sku = slug.toUpperCase(Locale.ROOT);
        return new NewProduct(slug, name, description, category, List.of(variant(sku + "-S", "Small"),
                variant(sku + "-L", "Large")));
    }

    public static VariantDetails variant(String sku, String name) {
        return new VariantDetails(sku, name, 1_200, Map.of("size", name, "color", "brass"));
    }

    public static List<NewProduct> lamps(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(i -> lamp(prefix + "-" + i)).toList();
    }
}
