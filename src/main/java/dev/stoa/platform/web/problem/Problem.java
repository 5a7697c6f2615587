package dev.stoa.platform.web.problem;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.stoa.kernel.RequestRefused.FieldError;
import dev.stoa.platform.web.TraceId;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/**
 * A problem document (RFC 9457), the only form in which a failure is answered.
 *
 * @param type a URN made of the code: it identifies and is not meant to be fetched
 * @param title the code in words
 * @param detail a sentence for people
 * @param code stable, for programs
 * @param errors what is wrong with each field, empty where it is not about fields
 * @param traceId what to quote to the operator
 */
public record Problem(String type, String title, int status, String detail, String code, List<FieldError> errors,
        String traceId) {

    public static Problem of(HttpStatusCode status, String code, String detail, List<FieldError> errors) {
        String title = code.substring(0, 1).toUpperCase(Locale.ROOT) + code.substring(1).replace('_', ' ');
        return new Problem("urn:stoa:problem:" + code, title, status.value(), detail, code, errors, TraceId.current());
    }

    public static Problem of(HttpStatusCode status, String code, String detail) {
        return of(status, code, detail, List.of());
    }

    /** Whether the same request can succeed a moment later: such an answer says when to come again. */
    @JsonIgnore
    boolean isPassing() {
        return status == HttpStatus.SERVICE_UNAVAILABLE.value() || code.equals("request_in_progress");
    }
}
