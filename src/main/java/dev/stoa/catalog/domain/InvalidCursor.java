package dev.stoa.catalog.domain;

import dev.stoa.kernel.RequestRefused;
import java.util.List;

/** This cursor was not handed out by the list that it was given to. */
public class InvalidCursor extends RequestRefused {

    private static final long serialVersionUID = 1L;

    InvalidCursor() {
        super(Kind.INVALID, "invalid_cursor", "The cursor is not one of this list.",
                List.of(new FieldError("after", "is not a cursor of this list")));
    }
}
