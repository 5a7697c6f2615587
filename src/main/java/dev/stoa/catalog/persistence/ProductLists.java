package dev.stoa.catalog.persistence;

import dev.stoa.catalog.ProductFilter;
import dev.stoa.catalog.domain.ProductCursor;
import dev.stoa.catalog.persistence.ProductRows.Listed;
import dev.stoa.kernel.PageRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Reads one page of the list of products and one product more. What it reads for that does not grow with the catalog: lists
 * follow an index, and searches read the newest part of the catalog that has enough.
 */
@Component
class ProductLists {

    private static final String PAGE = """
            with page as (%s)
            select product.id, product.slug, product.name, product.description, product.category, product.version,
                   page.number, page.named, variant.sku, variant.name as variant_name, variant.weight_grams,
                   variant.attributes
            from page
            join catalog.product on product.number = page.number
            join catalog.variant on variant.product_id = product.id
            order by page.named desc, page.number desc, variant.position
            """;

    private static final String ALL = PAGE.formatted(
            """
                    select number, true as named from catalog.product where number < :before order by number desc limit :most""");

    private static final String OF_CATEGORY = PAGE.formatted("""
            select number, true as named from catalog.product where category = :category and number < :before
            order by number desc limit :most""");

    private static final String MATCHING = PAGE.formatted("""
            select number, named
            from catalog.matches(:called::tsquery, :mentioned::tsquery, :named, :before, :most)""");

    private final JdbcClient database;
    private final SearchWords words;
    private final ProductRows rows;

    ProductLists(JdbcClient database, SearchWords words, ProductRows rows) {
        this.database = database;
        this.words = words;
        this.rows = rows;
    }

    List<Listed> read(ProductFilter filter, PageRequest request) {
        ProductCursor after = request.after() == null ? ProductCursor.START : ProductCursor.parse(request.after());
        String category = filter.category() == null ? null : StorableText.of(filter.category());
        StatementSpec statement = filter.text() == null || StorableText.of(filter.text()).isBlank()
                ? inOrder(category)
                : matching(SearchQuery.of(words.of(filter.text()), category), after);
        return statement.param("before", after.number()).param("most", request.limit() + 1).query(rows);
    }

    private StatementSpec inOrder(@Nullable String category) {
        return category == null ? database.sql(ALL) : database.sql(OF_CATEGORY).param("category", category);
    }

    private StatementSpec matching(SearchQuery query, ProductCursor after) {
        return database.sql(MATCHING)
                .param("called", query.called())
                .param("mentioned", query.mentioned())
                .param("named", after.named());
    }
}
