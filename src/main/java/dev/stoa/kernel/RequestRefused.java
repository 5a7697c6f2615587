package dev.stoa.kernel;

import java.util.List;

/**
 * A request that the business refuses, with words for the person who made it. Modules extend it with exceptions named
 * after their own rules; the edge turns each into a problem document (RFC 9457) by its {@link Kind}.
 */
public class RequestRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** How a refusal is to be understood, and with which HTTP status it is answered. */
    public enum Kind {
        /** What was asked for does not exist (404). */
        NOT_FOUND,
        /** The present state does not allow it (409). */
        CONFLICT,
        /** It was changed by somebody else since it was read (412). */
        STALE,
        /** It is well-formed but breaks a rule of the business (422). */
        INVALID,
        /** It is larger than what is taken (413). */
        TOO_LARGE,
        /** It cannot be served now and may be sent again (503). */
        UNAVAILABLE
    }

    /**
     * What is wrong with one field.
     *
     * @param field the path of the field as the caller named it, such as {@code deliveryAddress.city}
     */
    public record FieldError(String field, String message) {}

    private final Kind kind;
    private final String code;
    private final transient List<FieldError> errors;

    /**
     * Refuses with words for people and a code for programs.
     *
     * @param code stable and machine-readable, such as {@code out_of_stock}
     * @param detail a sentence for people, without internals
     */
    public RequestRefused(Kind kind, String code, String detail, List<FieldError> errors) {
        super(detail, null, false, false);
        this.kind = kind;
        this.code = code;
        this.errors = List.copyOf(errors);
    }

    public RequestRefused(Kind kind, String code, String detail) {
        this(kind, code, detail, List.of());
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }

    public List<FieldError> errors() {
        return errors;
    }
}
