package dev.stoa.console.application.imports.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A file in which everything contradicts everything, and what the shop should be after it by a plain reading of the rules. */
final class RandomFile {

    private final Random random;
    private final String prefix;
    private final List<Row> rows = new ArrayList<>();

    RandomFile(Random random, String prefix, int size) {
        this.random = random;
        this.prefix = prefix;
        for (int i = 0; i < size; i++) {
            rows.add(row());
        }
    }

    String text() {
        StringBuilder file = new StringBuilder(
                "slug,name,description,category,sku,variant,currency,amountMinor,stock,attributes\n");
        rows.forEach(row -> file.append(row.text()).append('\n'));
        return file.toString();
    }

    Expectation expectation() {
        Map<String, List<Row>> bySlug = new LinkedHashMap<>();
        rows.stream()
                .filter(Row::valid)
                .forEach(row -> bySlug.computeIfAbsent(row.slug, _ -> new ArrayList<>()).add(row));
        Expectation expected = new Expectation();
        bySlug.values().forEach(ofProduct -> ofProduct.forEach(expected::apply));
        return expected;
    }

    int size() {
        return rows.size();
    }

    private Row row() {
        Integer stock = random.nextInt(3) == 0 ? null : random.nextInt(50);
        return new Row(prefix + random.nextInt(9), "Name " + random.nextInt(4), "About " + random.nextInt(3),
                prefix.toUpperCase(java.util.Locale.ROOT) + random.nextInt(30), "Form " + random.nextInt(3),
                random.nextBoolean() ? "EUR" : "GBP", random.nextInt(1_000), stock, random.nextInt(8) > 0);
    }

    record Row(String slug, String name, String description, String sku, String variant, String currency, int amount,
            @Nullable Integer stock, boolean valid) {

        String text() {
            return String.join(",", slug, name, description, "things", sku, variant, currency,
                    valid ? Integer.toString(amount) : "much", stock == null ? "" : stock.toString(), "{}");
        }
    }

    static final class Expectation {

        final Map<String, String> products = new TreeMap<>();
        final Map<String, String> variants = new TreeMap<>();
        final Map<String, Integer> prices = new TreeMap<>();
        final Map<String, Integer> stock = new TreeMap<>();
        int imported;

        void apply(Row row) {
            String owner = variants.getOrDefault(row.sku, row.slug + ":").split(":", 2)[0];
            if (!owner.equals(row.slug)) {
                return;
            }
            products.put(row.slug, row.name + "/" + row.description);
            variants.put(row.sku, row.slug + ":" + row.variant);
            prices.put(row.sku + " " + row.currency, row.amount);
            if (row.stock != null) {
                stock.putIfAbsent(row.sku, row.stock);
            }
            imported++;
        }
    }
}
