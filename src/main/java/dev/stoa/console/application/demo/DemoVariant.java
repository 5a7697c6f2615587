package dev.stoa.console.application.demo;

import dev.stoa.catalog.VariantDetails;
import dev.stoa.console.application.demo.Lexicon.Assortment;
import dev.stoa.console.application.demo.Lexicon.Axis;
import dev.stoa.console.application.demo.Lexicon.Bounds;
import dev.stoa.console.application.demo.Lexicon.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/**
 * A variant of a demo product: one value of each axis of its kind.
 *
 * @param values in the order of the axes
 * @param euroCents before it is rounded to a price point
 */
record DemoVariant(VariantDetails details, List<Value> values, long euroCents) {

    /** All combinations of the values that this product has. */
    static List<DemoVariant> of(Assortment assortment, int article, SplittableRandom random) {
        long cents = 100L * draw(assortment.kind().price(), random);
        int grams = draw(assortment.kind().weight(), random);
        String prefix = assortment.kind().code() + "-" + article;
        List<Map<Axis, Value>> combinations = List.of(Map.of());
        for (Axis axis : assortment.axes()) {
            combinations = combined(combinations, axis, chosen(axis, random));
        }
        return combinations.stream().map(values -> variant(values, prefix, cents, grams)).toList();
    }

    private static DemoVariant variant(Map<Axis, Value> values, String prefix, long cents, int grams) {
        Map<String, String> attributes = new LinkedHashMap<>();
        StringBuilder sku = new StringBuilder(prefix);
        long price = cents;
        long weight = grams;
        for (Map.Entry<Axis, Value> choice : values.entrySet()) {
            Value value = choice.getValue();
            attributes.put(choice.getKey().attribute(), value.value());
            sku.append('-').append(value.code());
            price = price * value.pricePercent() / 100;
            weight = weight * value.weightPercent() / 100;
        }
        String name = values.values().stream().map(Value::value).collect(Collectors.joining(", "));
        return new DemoVariant(new VariantDetails(sku.toString(), name, Math.toIntExact(weight), attributes),
                List.copyOf(values.values()), price);
    }

    private static List<Map<Axis, Value>> combined(List<Map<Axis, Value>> combinations, Axis axis, List<Value> values) {
        List<Map<Axis, Value>> all = new ArrayList<>();
        for (Map<Axis, Value> combination : combinations) {
            for (Value value : values) {
                Map<Axis, Value> longer = new LinkedHashMap<>(combination);
                longer.put(axis, value);
                all.add(longer);
            }
        }
        return all;
    }

    /** Some of the axis's values in their order, each as likely as the others (Knuth, selection sampling). */
    private static List<Value> chosen(Axis axis, SplittableRandom random) {
        int wanted = random.nextInt(axis.from(), axis.to() + 1);
        List<Value> chosen = new ArrayList<>();
        for (int i = 0; i < axis.values().size(); i++) {
            if (random.nextInt(axis.values().size() - i) < wanted - chosen.size()) {
                chosen.add(axis.values().get(i));
            }
        }
        return chosen;
    }

    private static int draw(Bounds bounds, SplittableRandom random) {
        return random.nextInt(bounds.from(), bounds.to() + 1);
    }
}
