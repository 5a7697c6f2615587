package dev.stoa.inventory.domain.location;

import dev.stoa.kernel.RequestRefused;
import java.util.List;

/** A location that cannot be what was asked for, or is not there. */
public final class LocationRefused extends RequestRefused {

    private static final long serialVersionUID = 1L;

    private LocationRefused(Kind kind, String code, String detail, List<FieldError> errors) {
        super(kind, code, detail, errors);
    }

    static LocationRefused invalid(String field, String rule) {
        return new LocationRefused(Kind.INVALID, "invalid_location", field + " " + rule,
                List.of(new FieldError(field, rule)));
    }

    static LocationRefused mainStaysOpen() {
        return new LocationRefused(Kind.CONFLICT, "default_location",
                Location.MAIN + " takes what comes without a location and stays open", List.of());
    }

    public static LocationRefused taken(String code) {
        return new LocationRefused(Kind.CONFLICT, "location_taken", "There is a location " + code + " already",
                List.of());
    }

    public static LocationRefused notFound(String code) {
        return new LocationRefused(Kind.NOT_FOUND, "location_not_found", "There is no location " + code, List.of());
    }

    /** As {@link #notFound}, where the location is a field of a request rather than what it is about. */
    public static LocationRefused unknown(String field, String code) {
        return new LocationRefused(Kind.INVALID, "unknown_location", "There is no location " + code,
                List.of(new FieldError(field, "is no location")));
    }
}
