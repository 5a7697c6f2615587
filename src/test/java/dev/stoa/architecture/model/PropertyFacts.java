package dev.stoa.architecture.model;

import org.jspecify.annotations.Nullable;

/**
 * A setting that operators may change.
 *
 * @param defaultValue as it would be written in a file; null where there is none
 */
public record PropertyFacts(String name, String type, @Nullable String defaultValue, String meaning) {}
