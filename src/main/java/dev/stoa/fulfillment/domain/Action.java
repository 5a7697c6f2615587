package dev.stoa.fulfillment.domain;

import dev.stoa.fulfillment.domain.order.Parcel;

/** What the saga wants done next. */
public sealed interface Action {

    Step step();

    /** Send the step's command. */
    record Take(Step step) implements Action {}

    /** Send the step's compensation. */
    record Undo(Step step) implements Action {}

    /** Pass on what happened to one parcel: its part of the step. */
    record PassOn(Step step, Parcel parcel) implements Action {}
}
