package dev.stoa.replay;

import static java.util.stream.Collectors.groupingBy;

import dev.stoa.replay.books.PlainBooks;
import dev.stoa.replay.invoices.Article;
import dev.stoa.walk.Http;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Puts articles on sale through the staff API: a product per stock code, or several where a code has many prices. */
record StaffAssortment(Http staff, Crew crew) implements Assortment {

    private static final int MOST_VARIANTS = 100;

    @Override
    public void open(Map<Article, Integer> pieces, Map<String, String> names) {
        var codes = pieces.keySet().stream().collect(groupingBy(Article::stockCode, TreeMap::new, Crew.toArrayList()));
        var products = new ArrayList<Map<String, Object>>();
        codes.forEach((code, articles) -> {
            articles.sort(Comparator.comparingInt(Article::pence));
            for (int from = 0; from < articles.size(); from += MOST_VARIANTS) {
                var variants = articles.subList(from, Math.min(articles.size(), from + MOST_VARIANTS));
                products.add(product(products.size(), names.getOrDefault(code, code), variants, pieces));
            }
        });
        crew.each("put on sale", products, product -> staff.post("/api/admin/v1/products", product).expect(201));
    }

    /** The number keeps apart codes that differ in case only: addresses are lower case. */
    private static Map<String, Object> product(int number, String name, List<Article> variants,
            Map<Article, Integer> pieces) {
        var code = variants.getFirst().stockCode().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return Map.of("slug", code + "-" + number, "name", name, "description", "", "variants",
                variants.stream().map(article -> variant(article, pieces.getOrDefault(article, 0))).toList());
    }

    private static Map<String, Object> variant(Article article, int stock) {
        return Map.of("sku", article.sku(), "name", article.stockCode(), "stock", stock, "weightGrams",
                PlainBooks.GRAMS_A_PIECE, "prices",
                List.of(Map.of("currency", "GBP", "amountMinor", article.pence())));
    }
}
