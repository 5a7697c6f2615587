package dev.planted.stranger.application;

import dev.planted.granary.GranaryApi;

/** Asks a module that its own does not declare. */
public record Stranger(GranaryApi granary) {}
