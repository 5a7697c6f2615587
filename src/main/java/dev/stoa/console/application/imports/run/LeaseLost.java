package dev.stoa.console.application.imports.run;

/** Another instance has taken the import over; what is under way here must not be written. */
public final class LeaseLost extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LeaseLost() {
        super("Another instance has taken the import over", null, false, false);
    }
}
