package dev.stoa.catalog.persistence;

import dev.stoa.catalog.ProductDetails;
import dev.stoa.catalog.VariantDetails;
import dev.stoa.catalog.domain.SkuTaken;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Inserts any number of products with two statements. They are numbered as they come and inserted in the order of their
 * keys, so that two requests with the same products wait for each other instead of locking each other up.
 */
@Component
class ProductInsertion {

    private final JdbcClient database;
    private final JsonMapper json;

    ProductInsertion(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    Set<String> insert(List<ProductDetails> candidates) {
        Set<String> added = insertProducts(candidates);
        List<Row> rows = candidates.stream()
                .filter(product -> added.contains(product.slug()))
                .flatMap(ProductInsertion::rows)
                .sorted(Comparator.comparing(row -> row.variant().sku()))
                .toList();
        Set<String> taken = new HashSet<>(rows.stream().map(row -> row.variant().sku()).toList());
        taken.removeAll(insertVariants(rows));
        if (!taken.isEmpty()) {
            throw new SkuTaken(taken);
        }
        return added;
    }

    private Set<String> insertProducts(List<ProductDetails> candidates) {
        return database
                .sql("""
                        with category as (
                            insert into catalog.category (slug, name)
                            select distinct slug, upper(left(slug, 1)) || replace(substr(slug, 2), '-', ' ')
                            from unnest(:categories::text[]) as wanted (slug)
                            order by slug
                            on conflict do nothing),
                        numbered as materialized (
                            select nextval('catalog.product_number') as number, wanted.*
                            from unnest(:ids::uuid[], :slugs::text[], :names::text[], :descriptions::text[], :categories::text[])
                                     as wanted (id, slug, name, description, category))
                        insert into catalog.product (id, number, slug, name, description, category)
                        select id, number, slug, name, description, category from numbered order by slug
                        on conflict (slug) do nothing
                        returning slug
                        """)
                .param("categories", texts(candidates, ProductDetails::category))
                .param("ids", texts(candidates, product -> product.id().toString()))
                .param("slugs", texts(candidates, ProductDetails::slug))
                .param("names", texts(candidates, ProductDetails::name))
                .param("descriptions", texts(candidates, ProductDetails::description))
                .query((row, _) -> row.getString(1))
                .set();
    }

    private Set<String> insertVariants(List<Row> rows) {
        return database.sql("""
                insert into catalog.variant (sku, product_id, position, name, weight_grams, attributes)
                select sku, product_id, position, name, weight_grams, attributes::jsonb
                from unnest(:skus::text[], :productIds::uuid[], :positions::integer[], :names::text[],
                            :weights::integer[], :attributes::text[])
                         as wanted (sku, product_id, position, name, weight_grams, attributes)
                on conflict (sku) do nothing
                returning sku
                """)
                .param("skus", texts(rows, row -> row.variant().sku()))
                .param("productIds", texts(rows, row -> row.product().id().toString()))
                .param("positions", rows.stream().map(Row::position).toArray(Integer[]::new))
                .param("names", texts(rows, row -> row.variant().name()))
                .param("weights", rows.stream().map(row -> row.variant().weightGrams()).toArray(Integer[]::new))
                .param("attributes", texts(rows, row -> json.writeValueAsString(row.variant().attributes())))
                .query((row, _) -> row.getString(1))
                .set();
    }

    private static Stream<Row> rows(ProductDetails product) {
        return IntStream.range(0, product.variants().size())
                .mapToObj(position -> new Row(product, position, product.variants().get(position)));
    }

    private static <T> String[] texts(List<T> rows, Function<T, String> column) {
        return rows.stream().map(column).toArray(String[]::new);
    }

    /** A variant with its place in its product. */
    private record Row(ProductDetails product, int position, VariantDetails variant) {}
}
