package dev.stoa.replay;

import static java.util.stream.Collectors.groupingBy;

import dev.stoa.console.web.imports.ImportClient;
import dev.stoa.replay.invoices.Article;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Articles as a file of products, which staff import: a product per stock code, or several where a code has more prices than
 * a product may have variants.
 *
 * @param pieces what is to lie in the house at the opening
 * @param names by stock code
 */
record Assortment(Map<Article, Integer> pieces, Map<String, String> names) {

    private static final int MOST_VARIANTS = 100;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** Returns when all can be bought. */
    void open(ImportClient staff) {
        var result = staff.awaitEnd(staff.begin(BodyPublishers.ofString(file())), PATIENCE);
        ImportClient.assertDone(result, pieces.size(), 0);
    }

    String file() {
        var file = new StringBuilder(ImportClient.HEADER);
        var codes = pieces.keySet().stream().collect(groupingBy(Article::stockCode, TreeMap::new, Crew.toArrayList()));
        int number = 0;
        for (var articles : codes.values()) {
            articles.sort(Comparator.comparingInt(Article::pence));
            for (int from = 0; from < articles.size(); from += MOST_VARIANTS) {
                append(file, number++, articles.subList(from, Math.min(articles.size(), from + MOST_VARIANTS)));
            }
        }
        return file.toString();
    }

    /** The number keeps apart codes that differ in case only: addresses are lower case. */
    private void append(StringBuilder file, int number, List<Article> variants) {
        var code = variants.getFirst().stockCode();
        var slug = code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + "-" + number;
        var name = names.getOrDefault(code, code).replace("\"", "\"\"");
        for (var article : variants) {
            file.append("%s,\"%s\",,,%s,at %d,GBP,%d,%d,%n".formatted(slug, name, article.sku(), article.pence(),
                    article.pence(), pieces.getOrDefault(article, 0)));
        }
    }
}
