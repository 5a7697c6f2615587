package dev.stoa.messaging.application.handling;

/** A failure in words short enough to be kept with the delivery. */
final class ErrorText {

    private static final int LONGEST = 1000;
    private static final int MOST_CAUSES = 4;

    private ErrorText() {}

    static String of(Throwable failure) {
        var text = new StringBuilder(failure.toString());
        var cause = failure.getCause();
        for (int n = 0; cause != null && n < MOST_CAUSES; n++) {
            text.append("; caused by ").append(cause);
            cause = cause.getCause();
        }
        // PostgreSQL keeps no NUL in text, and an error that cannot be recorded would never be counted.
        return text.substring(0, Math.min(LONGEST, text.length())).replace('\0', ' ');
    }
}
