package dev.stoa.catalog.domain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in the list of products, which is ordered by both fields, descending. It names no row count, so it stays where it
 * is while products come and go.
 *
 * @param named whether the product has the text that was looked for in its name or category
 * @param number of the last product that was listed
 */
public record ProductCursor(boolean named, long number) {

    /** Before all products. */
    public static final ProductCursor START = new ProductCursor(true, Long.MAX_VALUE);

    private static final Pattern FORM = Pattern.compile("([01])-([0-9]{1,18})");

    /** Throws {@link InvalidCursor} for anything that {@link #text()} did not make. */
    public static ProductCursor parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new InvalidCursor();
        }
        return new ProductCursor(form.group(1).equals("1"), Long.parseLong(form.group(2)));
    }

    public String text() {
        return (named ? "1-" : "0-") + number;
    }
}
