package dev.stoa.catalog.persistence;

import dev.stoa.catalog.ProductDetails;
import dev.stoa.catalog.VariantDetails;
import dev.stoa.catalog.persistence.ProductRows.Listed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Puts products together from rows of variants that come product by product. */
@Component
class ProductRows implements ResultSetExtractor<List<Listed>> {

    /**
     * Joins variants to products. They are asked for product by product, because a statement is planned once for catalogs of
     * any size: a join that was planned in a small catalog would read all variants of a large one.
     */
    static final String WITH_VARIANTS = """

            cross join lateral (
                select variant.sku, variant.position, variant.name as variant_name, variant.weight_grams, variant.attributes
                from catalog.variant
                where variant.product_id = product.id
                order by variant.position) as variant
            """;

    private static final TypeReference<Map<String, String>> ATTRIBUTES = new TypeReference<>() {
    };

    private final JsonMapper json;

    ProductRows(JsonMapper json) {
        this.json = json;
    }

    @Override
    public List<Listed> extractData(ResultSet row) throws SQLException {
        List<Listed> products = new ArrayList<>();
        boolean more = row.next();
        while (more) {
            UUID id = row.getObject("id", UUID.class);
            Listed product = product(row, id);
            List<VariantDetails> variants = new ArrayList<>();
            while (more && row.getObject("id", UUID.class).equals(id)) {
                variants.add(variant(row));
                more = row.next();
            }
            products.add(product.with(variants));
        }
        return products;
    }

    private static Listed product(ResultSet row, UUID id) throws SQLException {
        return new Listed(new ProductDetails(id, row.getString("slug"), row.getString("name"),
                row.getString("description"), row.getString("category"), List.of(), row.getInt("version")),
                row.getBoolean("named"), row.getLong("number"));
    }

    private VariantDetails variant(ResultSet row) throws SQLException {
        return new VariantDetails(row.getString("sku"), row.getString("variant_name"), row.getInt("weight_grams"),
                json.readValue(row.getString("attributes"), ATTRIBUTES));
    }

    /**
     * A product with its place in the list.
     *
     * @param named whether its name or category has the text that was looked for
     * @param number its place
     */
    record Listed(ProductDetails product, boolean named, long number) {

        Listed with(List<VariantDetails> variants) {
            return new Listed(new ProductDetails(product.id(), product.slug(), product.name(), product.description(),
                    product.category(), variants, product.version()), named, number);
        }
    }
}
