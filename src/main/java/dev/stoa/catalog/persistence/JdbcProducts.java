package dev.stoa.catalog.persistence;

import dev.stoa.catalog.CategoryDetails;
import dev.stoa.catalog.ProductDetails;
import dev.stoa.catalog.ProductFilter;
import dev.stoa.catalog.SellableVariant;
import dev.stoa.catalog.domain.ProductCursor;
import dev.stoa.catalog.domain.Products;
import dev.stoa.kernel.Page;
import dev.stoa.kernel.PageRequest;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Products in PostgreSQL; {@link ProductLists} reads pages of them, and {@link ProductInsertion} writes them. */
@Repository
class JdbcProducts implements Products {

    private final JdbcClient database;
    private final ProductLists lists;
    private final ProductInsertion insertion;
    private final ProductRows rows;

    JdbcProducts(JdbcClient database, ProductLists lists, ProductInsertion insertion, ProductRows rows) {
        this.database = database;
        this.lists = lists;
        this.insertion = insertion;
        this.rows = rows;
    }

    @Override
    public Page<ProductDetails> list(ProductFilter filter, PageRequest request) {
        List<ProductRows.Listed> listed = lists.read(filter, request);
        return Page.of(listed, request.limit(), last -> new ProductCursor(last.named(), last.number()).text())
                .map(ProductRows.Listed::product);
    }

    @Override
    public Optional<ProductDetails> find(String slug) {
        return findAll(List.of(slug)).stream().findFirst();
    }

    @Override
    public List<ProductDetails> findAll(Collection<String> slugs) {
        return database
                .sql("select product.*, true as named, variant.* from catalog.product" + ProductRows.WITH_VARIANTS + """
                        where product.slug = any(:slugs::text[])
                        order by product.number, variant.position
                        """)
                .param("slugs", slugs.toArray(String[]::new))
                .query(rows)
                .stream()
                .map(ProductRows.Listed::product)
                .toList();
    }

    @Override
    public List<SellableVariant> findVariants(Collection<? extends String> skus) {
        return database.sql("""
                select variant.sku, product.slug, product.name, variant.name as variant_name, variant.weight_grams
                from catalog.variant join catalog.product on product.id = variant.product_id
                where variant.sku = any(:skus::text[])
                """)
                .param("skus", skus.toArray(String[]::new))
                .query((row, _) -> new SellableVariant(row.getString("sku"), row.getString("slug"),
                        row.getString("name"), row.getString("variant_name"), row.getInt("weight_grams")))
                .list();
    }

    @Override
    public List<CategoryDetails> categories() {
        return database.sql("""
                select slug, name, sum(products) as products
                from catalog.category join catalog.category_count on category = slug
                group by slug
                having sum(products) > 0
                order by name, slug
                """)
                .query((row, _) -> new CategoryDetails(row.getString("slug"), row.getString("name"),
                        row.getInt("products")))
                .list();
    }

    @Override
    public Set<String> add(List<ProductDetails> candidates) {
        return insertion.insert(candidates);
    }
}
