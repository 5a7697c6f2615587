package dev.stoa.platform.integration;

import org.jspecify.annotations.Nullable;

/**
 * The embedded PostgreSQL cannot run. The message names the problem; the mend says what to do about it.
 */
public class EmbeddedPostgresException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String mend;

    EmbeddedPostgresException(String problem, String mend, @Nullable Throwable cause) {
        super(problem, cause);
        this.mend = mend;
    }

    public String mend() {
        return mend;
    }
}
