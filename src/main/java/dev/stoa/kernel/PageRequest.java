package dev.stoa.kernel;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Asks for one page by keyset: what comes after a cursor, so that a page never shifts while rows are added.
 *
 * @param limit 1 to 100
 * @param after the {@link Page#nextCursor()} of the page before, null for the first
 */
public record PageRequest(int limit, @Nullable String after) {

    public static final int DEFAULT_LIMIT = 20;
    public static final int MAX_LIMIT = 100;

    public PageRequest {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("limit is 1 to " + MAX_LIMIT);
        }
    }

    /** The cursor of a list that pages by id. Refused (invalid, {@code invalid_cursor}) when it is one of another list. */
    public @Nullable UUID afterId() {
        try {
            return after == null ? null : UUID.fromString(after);
        } catch (IllegalArgumentException _) {
            throw new RequestRefused(RequestRefused.Kind.INVALID, "invalid_cursor", "This is no cursor of this list.",
                    List.of(new RequestRefused.FieldError("after", "is no cursor of this list")));
        }
    }

    public static PageRequest first(int limit) {
        return new PageRequest(limit, null);
    }
}
