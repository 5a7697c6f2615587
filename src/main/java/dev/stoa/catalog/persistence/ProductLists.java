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
            with product as (%s)
            select product.*, variant.* from product""" + ProductRows.WITH_VARIANTS + """
            order by product.named desc, product.number desc, variant.position
            """;

    /** The limit is part of the statement: PostgreSQL would take one that it does not know for a tenth of all products. */
    private static final String IN_ORDER = PAGE.formatted("""
            select product.*, true as named from catalog.product
            where number < :before%s order by number desc limit %d""");

    private static final String MATCHING = PAGE.formatted("""
            select * from catalog.matches(:called::tsquery, :mentioned::tsquery, :named, :before, :most)""");

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
                ? inOrder(category, request.limit() + 1)
                : matching(SearchQuery.of(words.of(filter.text()), category), after).param("most", request.limit() + 1);
        return statement.param("before", after.number()).query(rows);
    }

    private StatementSpec inOrder(@Nullable String category, int most) {
        return category == null
                ? database.sql(IN_ORDER.formatted("", most))
                : database.sql(IN_ORDER.formatted(" and category = :category", most)).param("category", category);
    }

    private StatementSpec matching(SearchQuery query, ProductCursor after) {
        return database.sql(MATCHING)
                .param("called", query.called())
                .param("mentioned", query.mentioned())
                .param("named", after.named());
    }
}
