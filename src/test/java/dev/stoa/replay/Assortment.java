package dev.stoa.replay;

import dev.stoa.replay.invoices.Article;

import java.util.Map;

/** A way to put articles on sale. */
@FunctionalInterface
public interface Assortment {

    /**
     * Returns when all can be bought.
     *
     * @param pieces what is to lie in the house at the opening
     * @param names by stock code
     */
    void open(Map<Article, Integer> pieces, Map<String, String> names);
}
