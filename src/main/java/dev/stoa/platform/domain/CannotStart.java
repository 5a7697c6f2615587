package dev.stoa.platform.domain;

import org.jspecify.annotations.Nullable;

/** Stoa cannot start here; the message says why in one sentence and what would mend it in another. */
public final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String mend;

    public CannotStart(String problem, String mend, @Nullable Throwable cause) {
        super(problem, cause);
        this.mend = mend;
    }

    public CannotStart(String problem, String mend) {
        this(problem, mend, null);
    }

    public String problem() {
        return String.valueOf(getMessage());
    }

    public String mend() {
        return mend;
    }
}
