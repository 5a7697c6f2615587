package dev.stoa.inventory;

import org.jspecify.annotations.Nullable;

/** What becomes different about a location; null for what stays. */
public record LocationChange(@Nullable String name, @Nullable String country, @Nullable Double latitude,
        @Nullable Double longitude, @Nullable Boolean open) {}
