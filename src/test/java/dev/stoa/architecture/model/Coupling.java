package dev.stoa.architecture.model;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;

/**
 * Coupling by Robert C. Martin, "OO Design Quality Metrics: An Analysis of Dependencies" (1994), a module being a category.
 *
 * @param afferent Ca: classes of other modules that depend on classes of this one
 * @param efferent Ce: classes of this one that depend on classes of other modules
 * @param instability I = Ce / (Ca + Ce): 0 for one that all stand on, 1 for one that nobody needs
 * @param abstractness A: the part of its classes that are interfaces or abstract
 * @param distance D' = |A + I - 1|: how far it is from the main sequence, on which what is stable is abstract
 */
public record Coupling(int afferent, int efferent, BigDecimal instability, BigDecimal abstractness,
        BigDecimal distance) {

    public static Coupling of(int afferent, int efferent, int abstractClasses, int classes) {
        var instability = ratio(efferent, afferent + efferent);
        var abstractness = ratio(abstractClasses, classes);
        return new Coupling(afferent, efferent, instability, abstractness,
                abstractness.add(instability).subtract(BigDecimal.ONE).abs().setScale(2, HALF_UP));
    }

    private static BigDecimal ratio(int part, int whole) {
        return whole == 0
                ? BigDecimal.ZERO.setScale(2)
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 2, HALF_UP);
    }
}
