package dev.stoa.icecat;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Converts products into rows of an import file, and counts what it leaves out or cuts.
 *
 * <ul>
 * <li>Slug: the title in lower-case ASCII, and the id, which keeps it unique. SKU: {@code ICECAT-} and the id.
 * <li>Name: the title, cut at 200 characters. Variant: the name, which is the model, cut likewise.
 * <li>Description: the short description, empty where there is none. Category: the supplier, the one grouping that each
 * product has.
 * <li>Price: as it is, in EUR with the standard rate of VAT included. Stock: {@value #STOCK}, since the data has none.
 * <li>Attributes: the texts ({@code attr_t_*}) in their order, without those that the catalog does not take (longer than 200
 * characters, or with control characters) and without all beyond the twentieth.
 * <li>Left out: numbers and yes-or-no ({@code attr_n_*}, {@code attr_b_*}), EAN, images and dates, for which products have no
 * place yet.
 * </ul>
 */
public final class IcecatConversion {

    static final int STOCK = 25;

    private static final int LONGEST = 200;
    private static final int MOST_ATTRIBUTES = 20;
    private static final String TEXT = "attr_t_";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, Integer> counts = new TreeMap<>();

    /** Closes the target, too. */
    void write(Stream<JsonNode> products, Writer target) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(target)) {
            write(products, csv);
        }
    }

    private void write(Stream<JsonNode> products, CsvWriter csv) {
        csv.writeRecord("slug", "name", "description", "category", "sku", "variant", "currency", "amountMinor", "stock",
                "attributes");
        products.forEach(product -> csv.writeRecord(slug(product), cut("names", product.path("title").asString()),
                product.path("short_description").asString(""), slug(product.path("supplier").asString()), sku(product),
                cut("variants", product.path("name").asString()), "EUR", product.path("price").asString(),
                Integer.toString(STOCK), JSON.writeValueAsString(attributes(product))));
    }

    /** What was written and what was not, by kind. */
    public Map<String, Integer> report() {
        return counts;
    }

    static String slug(JsonNode product) {
        String id = product.path("id").asString();
        String title = slug(product.path("title").asString());
        String cut = title.substring(0, Math.min(title.length(), 99 - id.length())).replaceAll("-$", "");
        return cut.isEmpty() ? id : cut + "-" + id;
    }

    static String sku(JsonNode product) {
        return "ICECAT-" + product.path("id").asString();
    }

    private static String slug(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    private Map<String, String> attributes(JsonNode product) {
        count("products");
        Map<String, String> attributes = new LinkedHashMap<>();
        product.propertyStream().forEach(property -> {
            String name = property.getKey();
            if (!name.startsWith(TEXT)) {
                count(name.startsWith("attr_") ? "attributes left out: no texts" : "fields");
            } else if (!isLine(property.getValue().asString())) {
                count("attributes left out: longer than " + LONGEST + " or several lines");
            } else if (attributes.size() == MOST_ATTRIBUTES) {
                count("attributes left out: beyond the twentieth");
            } else {
                count("attributes");
                attributes.put(name.substring(TEXT.length()), property.getValue().asString());
            }
        });
        return attributes;
    }

    private static boolean isLine(String value) {
        return !value.isBlank() && value.length() <= LONGEST && value.chars().noneMatch(Character::isISOControl);
    }

    private String cut(String what, String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        count(what + " cut");
        return text.substring(0, LONGEST);
    }

    private void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }
}
