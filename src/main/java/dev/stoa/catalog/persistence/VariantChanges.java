package dev.stoa.catalog.persistence;

import dev.stoa.catalog.VariantDetails;
import dev.stoa.catalog.domain.RevisedProducts.Change;
import dev.stoa.catalog.domain.SkuTaken;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Adds variants to published products and changes those that they have. */
@Component
class VariantChanges {

    private final JdbcClient database;
    private final JsonMapper json;

    VariantChanges(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    void add(List<Change> changes) {
        List<Row> added = new ArrayList<>();
        for (Change change : changes) {
            int position = change.before().variants().size();
            for (VariantDetails variant : change.addedVariants()) {
                added.add(new Row(change.after().id(), position++, variant));
            }
        }
        if (!added.isEmpty()) {
            insert(added);
        }
    }

    void change(List<Change> changes) {
        List<VariantDetails> changed = changes.stream().flatMap(change -> change.changedVariants().stream()).toList();
        if (!changed.isEmpty()) {
            update(changed);
        }
    }

    private void insert(List<Row> rows) {
        rows.sort(Comparator.comparing(row -> row.variant().sku()));
        List<String> added = database.sql("""
                insert into catalog.variant (sku, product_id, position, name, weight_grams, attributes)
                select sku, product_id, position, name, weight_grams, attributes::jsonb
                from unnest(:skus::text[], :productIds::uuid[], :positions::integer[], :names::text[],
                            :weights::integer[], :attributes::text[])
                         as wanted (sku, product_id, position, name, weight_grams, attributes)
                on conflict (sku) do nothing
                returning sku
                """)
                .param("skus", texts(rows, row -> row.variant().sku()))
                .param("productIds", texts(rows, row -> row.product().toString()))
                .param("positions", rows.stream().map(Row::position).toArray(Integer[]::new))
                .param("names", texts(rows, row -> row.variant().name()))
                .param("weights", rows.stream().map(row -> row.variant().weightGrams()).toArray(Integer[]::new))
                .param("attributes", texts(rows, row -> attributes(row.variant())))
                .query((row, _) -> row.getString(1))
                .list();
        if (added.size() < rows.size()) {
            Set<String> taken = new HashSet<>(rows.stream().map(row -> row.variant().sku()).toList());
            taken.removeAll(added);
            throw new SkuTaken(taken);
        }
    }

    private void update(List<VariantDetails> changed) {
        database.sql("""
                update catalog.variant
                set name = wanted.name, weight_grams = wanted.weight_grams, attributes = wanted.attributes::jsonb
                from unnest(:skus::text[], :names::text[], :weights::integer[], :attributes::text[])
                         as wanted (sku, name, weight_grams, attributes)
                where variant.sku = wanted.sku
                """)
                .param("skus", texts(changed, VariantDetails::sku))
                .param("names", texts(changed, VariantDetails::name))
                .param("weights", changed.stream().map(VariantDetails::weightGrams).toArray(Integer[]::new))
                .param("attributes", texts(changed, this::attributes))
                .update();
    }

    private String attributes(VariantDetails variant) {
        return json.writeValueAsString(variant.attributes());
    }

    private static <T> String[] texts(List<T> rows, Function<T, String> column) {
        return rows.stream().map(column).toArray(String[]::new);
    }

    /** A variant with its place in its product. */
    private record Row(UUID product, int position, VariantDetails variant) {}
}
