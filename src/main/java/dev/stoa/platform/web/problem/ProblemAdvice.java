package dev.stoa.platform.web.problem;

import dev.stoa.kernel.RequestRefused;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers each exception with a problem document. What is not known is a 500 that tells the caller nothing but its trace id. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    ResponseEntity<Object> refused(RequestRefused refusal) {
        HttpStatus status = switch (refusal.kind()) {
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
            case STALE -> HttpStatus.PRECONDITION_FAILED;
            case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
        };
        return answer(Problem.of(status, refusal.code(), refusal.detail(), refusal.errors()), HttpHeaders.EMPTY);
    }

    @ExceptionHandler
    ResponseEntity<Object> rejected(RequestRejected rejection) {
        return answer(rejection.problem(), HttpHeaders.EMPTY);
    }

    /** The container decodes parameters when they are first asked for. */
    @ExceptionHandler
    ResponseEntity<Object> undecodable(InvalidParameterException parameter) {
        return answer(Problem.of(HttpStatus.BAD_REQUEST, "malformed_query", "The query string is not well encoded"),
                HttpHeaders.EMPTY);
    }

    /** Sign-in and rights are answered by the security filters, which need to see these. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void leaveToSecurity(RuntimeException denied) {
        throw denied;
    }

    @ExceptionHandler
    ResponseEntity<Object> unexpected(Exception failure) {
        if (DatabaseTrouble.isPassing(failure)) {
            log.warn("Answered 503: {}", DatabaseTrouble.describe(failure));
            return answer(Problems.OVERLOADED.get(), HttpHeaders.EMPTY);
        }
        if (DatabaseTrouble.isLostUpdate(failure)) {
            return answer(Problems.CHANGED_CONCURRENTLY.get(), HttpHeaders.EMPTY);
        }
        log.error("Answered 500", failure);
        return answer(Problems.INTERNAL.get(), HttpHeaders.EMPTY);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(Exception failure, @Nullable Object body,
            HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (status.is5xxServerError()) {
            return unexpected(failure);
        }
        return answer(MalformedRequest.problem(failure, status), headers);
    }

    private static ResponseEntity<Object> answer(Problem problem, HttpHeaders given) {
        HttpHeaders headers = new HttpHeaders();
        headers.putAll(given);
        if (problem.isPassing()) {
            headers.set(HttpHeaders.RETRY_AFTER, Problems.RETRY_AFTER_SECONDS);
        }
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return new ResponseEntity<>(problem, headers, problem.status());
    }
}
