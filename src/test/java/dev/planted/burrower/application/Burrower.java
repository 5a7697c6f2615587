package dev.planted.burrower.application;

import dev.planted.granary.domain.Grain;

/** Holds what belongs to another. */
public record Burrower(Grain grain) {}
