package dev.stoa.notification.domain;

/** The sender of a notification left out a value that its template needs. */
public class MissingMailValue extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MissingMailValue(String name) {
        super("The mail needs a value for '" + name + "'");
    }
}
