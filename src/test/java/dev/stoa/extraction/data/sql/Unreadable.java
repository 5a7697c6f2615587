package dev.stoa.extraction.data.sql;

import org.jspecify.annotations.Nullable;

/** A statement of which nobody can say where it goes. */
public final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unreadable(String why, @Nullable Throwable cause) {
        super(why, cause);
    }
}
