package dev.stoa.architecture.model;

/**
 * How a module stands to a rule.
 *
 * @param state {@code proved} by the tests of the rule, which fail the build that makes this page; {@code nothing} where the
 *         module has nothing that the rule speaks of; {@code not yet} where there is no test
 * @param subjects how many things of the module the tests look at, in {@code unit}s
 * @param excused how many of them a line in the file of exceptions excuses
 */
public record Score(String state, int subjects, String unit, int excused) {

    public static final Score NOT_YET = new Score("not yet", 0, "", 0);

    public static Score of(int subjects, String unit, int excused) {
        return new Score(subjects == 0 ? "nothing" : "proved", subjects, unit, excused);
    }
}
