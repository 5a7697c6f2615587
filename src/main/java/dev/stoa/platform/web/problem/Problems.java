package dev.stoa.platform.web.problem;

import java.util.function.Supplier;
import org.springframework.http.HttpStatus;

/** The problems that can be met anywhere. */
public final class Problems {

    public static final String RETRY_AFTER_SECONDS = "2";

    public static final Supplier<Problem> INTERNAL = () -> Problem.of(HttpStatus.INTERNAL_SERVER_ERROR,
            "internal_error",
            "Something went wrong here. It was noted; quote the trace id when you report it");
    public static final Supplier<Problem> OVERLOADED = () -> Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "overloaded",
            "This cannot be served right now; send it again in a moment");
    public static final Supplier<Problem> UNAUTHENTICATED = () -> Problem.of(HttpStatus.UNAUTHORIZED, "unauthenticated",
            "Sign in first");
    public static final Supplier<Problem> FORBIDDEN = () -> Problem.of(HttpStatus.FORBIDDEN, "forbidden",
            "This is not allowed to whoever is signed in");

    static final Supplier<Problem> CHANGED_CONCURRENTLY = () -> Problem.of(HttpStatus.CONFLICT, "changed_concurrently",
            "Somebody else changed it at the same moment: read it again and repeat your change");

    private Problems() {}
}
