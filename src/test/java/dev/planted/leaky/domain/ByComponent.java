package dev.planted.leaky.domain;

/** Leaks. */
public interface ByComponent {}
