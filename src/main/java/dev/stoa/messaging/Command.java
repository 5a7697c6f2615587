package dev.stoa.messaging;

/** A request, in the imperative, in the receiver's {@code commands} package. One listener handles it; its reply is an event. */
public non-sealed interface Command extends Message {}
