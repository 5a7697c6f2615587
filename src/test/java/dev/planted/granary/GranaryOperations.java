package dev.planted.granary;

import java.util.UUID;

/** Writes. */
public interface GranaryOperations {

    void store(UUID requestId, String grain);
}
