package dev.stoa.console.persistence;

import dev.stoa.catalog.ProductRevision;
import dev.stoa.console.application.ProductLaunch;
import dev.stoa.console.domain.imports.ImportPosition;
import dev.stoa.console.domain.imports.ImportRow;
import dev.stoa.console.domain.imports.StagedRows;
import dev.stoa.kernel.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Staged rows in PostgreSQL. */
@Repository
class JdbcStagedRows implements StagedRows {

    private static final TypeReference<Map<String, String>> ATTRIBUTES = new TypeReference<>() {
    };

    private final JdbcClient database;
    private final JsonMapper json;

    JdbcStagedRows(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public void add(UUID importId, List<ImportRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        Map<String, Long> firstRows = new HashMap<>();
        rows.forEach(row -> firstRows.putIfAbsent(row.product().slug(), row.number()));
        database.sql(
                """
                        insert into console.import_row (import_id, product, number, slug, name, description, category, sku,
                                                        variant, attributes, currency, amount_minor, stock)
                        select :id, coalesce((select known.product from console.import_row as known
                                              where known.import_id = :id and known.slug = staged.slug limit 1), first_row),
                               number, slug, name, description, category, sku, variant, attributes, currency, amount_minor, stock
                        from unnest(:firstRows::bigint[], :numbers::bigint[], :slugs::text[], :names::text[],
                                    :descriptions::text[], :categories::text[], :skus::text[], :variants::text[],
                                    :attributes::text[], :currencies::text[], :amounts::bigint[], :stocks::integer[])
                                 as staged (first_row, number, slug, name, description, category, sku, variant, attributes,
                                            currency, amount_minor, stock)
                        """)
                .param("id", importId)
                .param("firstRows", numbers(rows, row -> Objects.requireNonNull(firstRows.get(row.product().slug()))))
                .param("numbers", numbers(rows, ImportRow::number))
                .param("slugs", texts(rows, row -> row.product().slug()))
                .param("names", texts(rows, row -> row.product().name()))
                .param("descriptions", texts(rows, row -> row.product().description()))
                .param("categories", texts(rows, row -> row.product().category()))
                .param("skus", texts(rows, ImportRow::sku))
                .param("variants", texts(rows, row -> row.product().variant().name()))
                .param("attributes", texts(rows, row -> attributes(row.product().variant())))
                .param("currencies", texts(rows, row -> row.price().currency().getCurrencyCode()))
                .param("amounts", numbers(rows, row -> row.price().amountMinor()))
                .param("stocks", rows.stream().map(ImportRow::stock).toArray(Integer[]::new))
                .update();
    }

    @Override
    public List<StagedRow> next(UUID importId, ImportPosition position, int limit) {
        return database.sql("""
                select * from console.import_row
                where import_id = :id and (product, number) > (:product, :number)
                order by product, number
                limit :limit
                """)
                .param("id", importId)
                .param("product", position.product())
                .param("number", position.productRow())
                .param("limit", limit)
                .query((row, _) -> new StagedRow(row.getLong("product"), row(row)))
                .list();
    }

    @Override
    public void drop(UUID importId) {
        database.sql("delete from console.import_row where import_id = :id").param("id", importId).update();
    }

    private ImportRow row(ResultSet row) throws SQLException {
        String attributes = row.getString("attributes");
        var variant = new ProductRevision.Variant(row.getString("sku"), row.getString("variant"),
                ProductLaunch.HALF_A_KILOGRAM, attributes == null ? null : json.readValue(attributes, ATTRIBUTES));
        var product = new ProductRevision(row.getString("slug"), row.getString("name"), row.getString("description"),
                row.getString("category"), variant);
        return new ImportRow(row.getLong("number"), product,
                Money.of(row.getLong("amount_minor"), row.getString("currency")),
                row.getObject("stock", Integer.class));
    }

    private @Nullable String attributes(ProductRevision.Variant variant) {
        return variant.attributes() == null ? null : json.writeValueAsString(variant.attributes());
    }

    private static @Nullable String[] texts(List<ImportRow> rows, Function<ImportRow, @Nullable String> column) {
        return rows.stream().map(column).toArray(String[]::new);
    }

    private static Long[] numbers(List<ImportRow> rows, Function<ImportRow, Long> column) {
        return rows.stream().map(column).toArray(Long[]::new);
    }
}
