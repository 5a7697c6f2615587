package dev.stoa.platform.web.problem;

import dev.stoa.kernel.RequestRefused.FieldError;
import java.util.List;
import org.springframework.http.HttpStatus;

/** A request that breaks a convention of HTTP, before any business saw it. */
public final class RequestRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    private RequestRejected(Problem problem) {
        super(problem.detail(), null, false, false);
        this.problem = problem;
    }

    public static RequestRejected with(HttpStatus status, String code, String detail) {
        return new RequestRejected(Problem.of(status, code, detail));
    }

    public static RequestRejected malformed(String code, String field, String message) {
        return new RequestRejected(
                Problem.of(HttpStatus.BAD_REQUEST, code, message, List.of(new FieldError(field, message))));
    }

    /** A twin of this request is still being served. */
    public static RequestRejected inProgress() {
        return with(HttpStatus.CONFLICT, "request_in_progress",
                "The same request is being served at this moment: ask again for its answer");
    }

    Problem problem() {
        return problem;
    }
}
