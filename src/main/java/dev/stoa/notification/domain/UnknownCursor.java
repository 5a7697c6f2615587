package dev.stoa.notification.domain;

import dev.stoa.kernel.RequestRefused;

/** The cursor is none of the mailbox. */
public class UnknownCursor extends RequestRefused {

    private static final long serialVersionUID = 1L;

    public UnknownCursor() {
        super(Kind.INVALID, "unknown_cursor", "The cursor is none that this list handed out.");
    }
}
