package dev.stoa.fulfillment.domain;

/**
 * A reply that must come within a deadline.
 *
 * @param attempt counts the commands that were sent for the step, its compensating mail included
 */
public record Awaited(Step step, int attempt) {}
