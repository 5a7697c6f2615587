package dev.stoa.console.domain.imports;

import java.util.UUID;

/**
 * The right to work on an import until somebody else takes it over.
 *
 * @param attempts how often it was taken since it last made progress, this time included
 */
public record ImportLease(UUID importId, UUID token, int attempts) {}
