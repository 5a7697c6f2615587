package dev.stoa.console.application.demo;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import dev.stoa.pricing.TaxCategory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The words and figures that the demo shop is made of, as {@code demo/lexicon.yaml} and {@code demo/categories} have them.
 *
 * @param ranges from which names like Halden are put together
 * @param materials groups of styles that several kinds share: the word in the name, and the sentence that it brings
 * @param axes what variants differ in
 */
record Lexicon(Map<String, Range> ranges, Map<String, Map<String, String>> materials, Map<String, Axis> axes,
        List<Category> categories) {

    /** All kinds of things, category by category. */
    List<Assortment> assortments() {
        return categories.stream()
                .flatMap(category -> category.kinds().stream().map(kind -> assortment(category, kind)))
                .toList();
    }

    private Assortment assortment(Category category, Kind kind) {
        Map<String, String> styles = new LinkedHashMap<>(kind.styles());
        kind.materials().forEach(group -> styles.putAll(known(materials, group)));
        return new Assortment(category, kind, known(ranges, category.ranges()).names(),
                List.copyOf(styles.entrySet()), kind.axes().stream().map(axis -> known(axes, axis)).toList());
    }

    private static <T> T known(Map<String, T> words, String name) {
        return Objects.requireNonNull(words.get(name), () -> "The demo lexicon has no " + name);
    }

    /** One kind of thing with all that it is combined from. */
    record Assortment(Category category, Kind kind, List<String> ranges, List<Map.Entry<String, String>> styles,
            List<Axis> axes) {}

    record Range(List<String> beginnings, List<String> endings) {

        List<String> names() {
            return beginnings.stream().flatMap(first -> endings.stream().map(last -> first + last)).toList();
        }
    }

    /**
     * What variants differ in.
     *
     * @param from the least number of values that a product has, {@code to} the greatest
     * @param phrase with {@code {values}}
     */
    record Axis(String attribute, int from, int to, String phrase, List<Value> values) {}

    /**
     * One value of an axis.
     *
     * @param text how it stands in a sentence, where that differs
     * @param code its part of the SKU
     * @param price percent of the product's price, 100 when left out; {@code weight} alike
     */
    record Value(String value, @Nullable String text, String code, @Nullable Integer price, @Nullable Integer weight) {

        String inSentence() {
            return text == null ? value : text;
        }

        int pricePercent() {
            return price == null ? 100 : price;
        }

        int weightPercent() {
            return weight == null ? 100 : weight;
        }
    }

    record Category(String category, String ranges, @Nullable TaxCategory taxCategory, List<String> closings,
            List<Kind> kinds) {

        TaxCategory tax() {
            return taxCategory == null ? TaxCategory.STANDARD : taxCategory;
        }
    }

    /**
     * A kind of thing.
     *
     * @param code its part of the SKU
     * @param price in euros; {@code weight} in grams
     * @param materials groups of styles; {@code styles} are those that only this kind has
     */
    record Kind(String noun, String code, Bounds price, Bounds weight,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> materials,
            @JsonSetter(nulls = Nulls.AS_EMPTY) Map<String, String> styles,
            List<String> axes, List<String> openings, List<String> features) {}

    /** Both included. */
    record Bounds(int from, int to) {}
}
