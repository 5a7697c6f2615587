package dev.planted.hen;

import dev.planted.egg.Egg;
import org.jspecify.annotations.Nullable;

/** Comes from an egg. */
public record Hen(@Nullable Egg from) {}
