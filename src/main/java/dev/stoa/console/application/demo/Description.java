package dev.stoa.console.application.demo;

import dev.stoa.console.application.demo.Lexicon.Assortment;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** A few sentences about a product: how it feels, what it is made of, what it can do, what it comes in. */
record Description(Assortment assortment, ProductName name, List<DemoVariant> variants) {

    String text(SplittableRandom random) {
        List<String> sentences = new ArrayList<>();
        sentences.add(oneOf(assortment.kind().openings(), random));
        sentences.add(name.styleSentence());
        sentences.addAll(twoOf(assortment.kind().features(), random));
        for (int axis = 0; axis < assortment.axes().size(); axis++) {
            sentences.add(choice(axis));
        }
        sentences.add(oneOf(assortment.category().closings(), random));
        return String.join(" ", sentences);
    }

    private String choice(int axis) {
        List<String> values = variants.stream()
                .map(variant -> variant.values().get(axis).inSentence())
                .distinct()
                .toList();
        return assortment.axes().get(axis).phrase().replace("{values}", enumerated(values));
    }

    private static String enumerated(List<String> values) {
        return values.size() == 1
                ? values.getFirst()
                : String.join(", ", values.subList(0, values.size() - 1)) + " and " + values.getLast();
    }

    private static String oneOf(List<String> sentences, SplittableRandom random) {
        return sentences.get(random.nextInt(sentences.size()));
    }

    private static List<String> twoOf(List<String> sentences, SplittableRandom random) {
        int first = random.nextInt(sentences.size());
        int second = random.nextInt(sentences.size() - 1);
        return List.of(sentences.get(first), sentences.get(second < first ? second : second + 1));
    }
}
