package dev.stoa.messaging;

/** A fact, in the past tense, in the publisher's {@code events} package. Any number of listeners may hear it. */
public non-sealed interface Event extends Message {}
