package dev.stoa.architecture.model;

/** What an operator can watch, by its name in the meter registry. */
public record MetricFacts(String name, String meaning) {}
