package dev.stoa.messaging;

/**
 * Something seen of people's behavior, which comes in floods. A signal may be published outside a transaction; it is
 * buffered in bounded memory and appended in batches, so a crash may lose the last moments of it.
 */
public non-sealed interface Signal extends Message {}
