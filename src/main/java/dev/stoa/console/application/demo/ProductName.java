package dev.stoa.console.application.demo;

import dev.stoa.console.application.demo.Lexicon.Assortment;
import java.text.Normalizer;
import java.util.Locale;

/**
 * What a product is called: its range, its style and its kind, such as Halden Oak Floor Lamp.
 *
 * @param style the word of the style, {@code styleSentence} what the description says about it
 * @param edition 1 for the first; later ones say so in their name
 */
record ProductName(String range, String style, String styleSentence, String noun, int edition) {

    /** Near the golden section of the number of combinations: neighbors differ in range and style. */
    private static final double GOLDEN = 0.618_033_988_75;

    /**
     * The name of the n-th product of a kind. Walks through all combinations of range and style in steps that have no
     * divisor in common with their number, so none comes twice before all have come; then a new edition begins.
     */
    static ProductName of(Assortment assortment, int n) {
        int styles = assortment.styles().size();
        int combinations = assortment.ranges().size() * styles;
        int offset = Math.floorMod(assortment.kind().code().hashCode(), combinations);
        int combination = Math.floorMod((long) n * step(combinations) + offset, combinations);
        var style = assortment.styles().get(combination % styles);
        return new ProductName(assortment.ranges().get(combination / styles), style.getKey(), style.getValue(),
                assortment.kind().noun(), 1 + n / combinations);
    }

    String text() {
        String name = range + " " + style + " " + noun;
        return edition == 1 ? name : name + ", Edition " + edition;
    }

    String slug() {
        return Normalizer.normalize(text(), Normalizer.Form.NFD)
                .replaceAll("[\\p{M}']", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
    }

    private static long step(int combinations) {
        long step = Math.max(1, Math.round(combinations * GOLDEN));
        while (greatestCommonDivisor(step, combinations) != 1) {
            step++;
        }
        return step;
    }

    private static long greatestCommonDivisor(long a, long b) {
        return b == 0 ? a : greatestCommonDivisor(b, a % b);
    }
}
