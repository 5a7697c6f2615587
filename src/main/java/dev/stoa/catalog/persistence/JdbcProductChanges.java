package dev.stoa.catalog.persistence;

import dev.stoa.catalog.ProductDetails;
import dev.stoa.catalog.domain.ProductChanges;
import dev.stoa.catalog.domain.RevisedProducts.Change;
import java.sql.ResultSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Changes products with one statement for their texts, and {@link VariantChanges} for their variants. */
@Repository
class JdbcProductChanges implements ProductChanges {

    private final JdbcClient database;
    private final ProductRows rows;
    private final VariantChanges variants;

    JdbcProductChanges(JdbcClient database, ProductRows rows, VariantChanges variants) {
        this.database = database;
        this.rows = rows;
        this.variants = variants;
    }

    @Override
    public Map<String, Integer> variantsBySlug(Collection<String> slugs) {
        Map<String, Integer> found = HashMap.newHashMap(slugs.size());
        database.sql("""
                select product.slug, count(*) as variants
                from catalog.product join catalog.variant on variant.product_id = product.id
                where product.slug = any(:slugs::text[])
                group by product.slug
                """).param("slugs", slugs.toArray(String[]::new)).query((ResultSet row) -> {
            found.put(row.getString("slug"), row.getInt("variants"));
        });
        return found;
    }

    /** Two statements: what a locked row looks like is only known to a statement that begins after the lock is held. */
    @Override
    public List<ProductDetails> lock(Collection<String> slugs) {
        List<UUID> locked = database.sql("""
                select id from catalog.product where slug = any(:slugs::text[]) order by slug for no key update
                """)
                .param("slugs", slugs.toArray(String[]::new))
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
        return locked.isEmpty() ? List.of() : read(locked);
    }

    private List<ProductDetails> read(List<UUID> ids) {
        return database
                .sql("select product.*, true as named, variant.* from catalog.product" + ProductRows.WITH_VARIANTS + """
                        where product.id = any(:ids::uuid[])
                        order by product.id, variant.position
                        """)
                .param("ids", ids.stream().map(UUID::toString).toArray(String[]::new))
                .query(rows)
                .stream()
                .map(ProductRows.Listed::product)
                .toList();
    }

    @Override
    public void write(List<Change> changes) {
        writeTexts(changes.stream()
                .map(Change::after)
                .sorted(Comparator.comparing(ProductDetails::slug))
                .toList());
        variants.add(changes);
        variants.change(changes);
    }

    private void writeTexts(List<ProductDetails> changed) {
        database.sql("""
                with category as (
                    insert into catalog.category (slug, name)
                    select distinct slug, upper(left(slug, 1)) || replace(substr(slug, 2), '-', ' ')
                    from unnest(:categories::text[]) as wanted (slug)
                    order by slug
                    on conflict do nothing)
                update catalog.product
                set name = wanted.name, description = wanted.description, category = wanted.category,
                    version = wanted.version
                from unnest(:ids::uuid[], :names::text[], :descriptions::text[], :categories::text[],
                            :versions::integer[]) as wanted (id, name, description, category, version)
                where product.id = wanted.id
                """)
                .param("ids", texts(changed, product -> product.id().toString()))
                .param("names", texts(changed, ProductDetails::name))
                .param("descriptions", texts(changed, ProductDetails::description))
                .param("categories", texts(changed, ProductDetails::category))
                .param("versions", changed.stream().map(ProductDetails::version).toArray(Integer[]::new))
                .update();
    }

    private static String[] texts(List<ProductDetails> products, Function<ProductDetails, String> column) {
        return products.stream().map(column).toArray(String[]::new);
    }
}
