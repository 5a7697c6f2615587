package dev.stoa.catalog.persistence;

import dev.stoa.catalog.ProductFilter;
import dev.stoa.catalog.domain.ProductCursor;
import dev.stoa.kernel.PageRequest;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One page of the list of products. The statement names only what is filtered by: a condition such as
 * {@code :category is null or …} would keep PostgreSQL from choosing the index that fits.
 */
record ProductListQuery(ProductFilter filter, PageRequest request) {

    /** Nobody types more; a longer text is cut. */
    private static final int MAX_TEXT = 200;

    String sql() {
        return """
                with matching as (%s),
                     page as (select * from matching
                              where %s
                              order by named desc, id desc
                              limit :limit)
                select page.*, variant.sku, variant.name as variant_name, variant.weight_grams, variant.attributes
                from page join catalog.variant on variant.product_id = page.id
                order by page.named desc, page.id desc, variant.position
                """.formatted(matching(), text() == null ? "id < :id" : "(named, id) < (:named, :id)");
    }

    Map<String, Object> parameters() {
        ProductCursor after = request.after() == null ? ProductCursor.START : ProductCursor.parse(request.after());
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("named", after.named()); // without a text, all are alike in this
        parameters.put("id", after.id());
        parameters.put("limit", request.limit() + 1);
        putIfPresent(parameters, "text", text());
        putIfPresent(parameters, "category", category());
        return parameters;
    }

    private String matching() {
        String category = category() == null ? "" : " and category = :category";
        if (text() == null) {
            return "select *, true as named from catalog.product where true" + category;
        }
        return "select product.*, ts_filter(search, '{a}') @@ wanted.words as named"
                + " from catalog.product, plainto_tsquery('english', :text) as wanted (words)"
                + " where search @@ wanted.words" + category;
    }

    private @Nullable String text() {
        String text = filter.text() == null ? "" : storable(filter.text());
        return text.isBlank() ? null : text.substring(0, Math.min(MAX_TEXT, text.length()));
    }

    private @Nullable String category() {
        return filter.category() == null ? null : storable(filter.category());
    }

    /** PostgreSQL takes neither a NUL nor half a character; no product has one. */
    private static String storable(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cs}]", " ");
    }

    private static void putIfPresent(Map<String, Object> parameters, String name, @Nullable String value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }
}
