package dev.planted.granary.domain;

/** The granary's own. */
public record Grain(String name) {}
