package dev.stoa.catalog.persistence;

import dev.stoa.catalog.ProductDetails;
import dev.stoa.catalog.domain.ProductChange;
import dev.stoa.catalog.domain.ProductChanges;
import dev.stoa.catalog.domain.Products;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Changes products with one statement for their texts, and {@link VariantChanges} for their variants. */
@Repository
class JdbcProductChanges implements ProductChanges {

    private final JdbcClient database;
    private final Products products;
    private final VariantChanges variants;

    JdbcProductChanges(JdbcClient database, Products products, VariantChanges variants) {
        this.database = database;
        this.products = products;
        this.variants = variants;
    }

    /** Two statements: what a locked row looks like is only known to a statement that begins after the lock is held. */
    @Override
    public List<ProductDetails> lock(Collection<String> slugs) {
        List<String> published = database.sql("""
                select slug from catalog.product where slug = any(:slugs::text[]) order by slug for no key update
                """).param("slugs", slugs.toArray(String[]::new)).query(String.class).list();
        return published.isEmpty() ? List.of() : products.findAll(published);
    }

    @Override
    public void write(List<ProductChange> changes) {
        writeTexts(changes.stream()
                .map(ProductChange::after)
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
