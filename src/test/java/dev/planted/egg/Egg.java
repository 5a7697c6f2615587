package dev.planted.egg;

import dev.planted.hen.Hen;
import org.jspecify.annotations.Nullable;

/** Comes from a hen. */
public record Egg(@Nullable Hen from) {}
