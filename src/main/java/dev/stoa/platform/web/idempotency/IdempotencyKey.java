package dev.stoa.platform.web.idempotency;

import dev.stoa.platform.Idempotent;
import dev.stoa.platform.web.problem.RequestRejected;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;

/** The header that makes a POST repeatable. */
final class IdempotencyKey {

    static final String HEADER = "Idempotency-Key";

    private static final Pattern VISIBLE_ASCII = Pattern.compile("[\\x21-\\x7e]([\\x20-\\x7e]{0,253}[\\x21-\\x7e])?");

    private IdempotencyKey() {}

    /** The valid key of this request, refused (400) where it is not valid or required and missing. */
    static Optional<String> of(HttpServletRequest request, HandlerMethod handler) {
        String key = request.getHeader(HEADER);
        if (key == null) {
            Idempotent idempotent = handler.getMethodAnnotation(Idempotent.class);
            if (idempotent != null && idempotent.required()) {
                throw rejected("idempotency_key_missing",
                        "This request needs an Idempotency-Key, such as a random UUID");
            }
            return Optional.empty();
        }
        if (!VISIBLE_ASCII.matcher(key).matches()) {
            throw rejected("idempotency_key_invalid", "An Idempotency-Key is 1 to 255 printable characters");
        }
        return Optional.of(key);
    }

    private static RequestRejected rejected(String code, String detail) {
        return RequestRejected.with(HttpStatus.BAD_REQUEST, code, detail);
    }
}
