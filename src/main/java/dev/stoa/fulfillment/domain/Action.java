package dev.stoa.fulfillment.domain;

/** What the saga wants done next. */
public sealed interface Action {

    Step step();

    /** Send the step's command. */
    record Take(Step step) implements Action {}

    /** Send the step's compensation. */
    record Undo(Step step) implements Action {}
}
