package dev.stoa.inventory.domain.location;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The locations of the shop. */
public interface Locations {

    /**
     * Some locations by code.
     *
     * @param after the code to go on behind, null to begin
     */
    List<Location> list(@Nullable String after, int limit);

    Optional<Location> find(String code);

    /** The codes of those whose stock is promised. */
    Set<String> open();

    /** Adds it; false when its code is taken. */
    boolean add(Location location);

    /** The location, held against others until the transaction ends. */
    Optional<Location> hold(String code);

    void save(Location location);

    /** Refuses, as a field of the request, what is no location. */
    default String require(String field, String code) {
        return find(code).orElseThrow(() -> LocationRefused.unknown(field, code)).code();
    }
}
