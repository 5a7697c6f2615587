package dev.stoa.platform.web.problem;

import dev.stoa.kernel.RequestRefused.FieldError;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.PropertyBindingException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Says which field of a JSON body cannot be read, and why. */
final class UnreadableBody {

    private UnreadableBody() {}

    static Problem problem(HttpMessageNotReadableException unreadable) {
        return switch (unreadable.getCause()) {
            case PropertyBindingException unknown -> unknownField(path(unknown));
            case MismatchedInputException mismatch when !mismatch.getPath().isEmpty() ->
                badField(path(mismatch), "is not " + ExpectedType.inWords(mismatch.getTargetType()));
            case ValueInstantiationException invalid when !invalid.getPath().isEmpty() ->
                badField(path(invalid), "is not " + ExpectedType.inWords(invalid.getType().getRawClass()));
            case MismatchedInputException mismatch -> Problem.of(HttpStatus.BAD_REQUEST, "malformed_body",
                    "The body is not " + ExpectedType.inWords(mismatch.getTargetType()));
            case InputCoercionException outOfRange when !outOfRange.getPath().isEmpty() ->
                badField(path(outOfRange), "is not " + ExpectedType.inWords(outOfRange.getTargetType()));
            case InputCoercionException outOfRange -> Problem.of(HttpStatus.BAD_REQUEST, "malformed_body",
                    "A number is out of range" + place(outOfRange));
            case JacksonException malformed ->
                Problem.of(HttpStatus.BAD_REQUEST, "malformed_json", "The body is not valid JSON" + place(malformed));
            case null, default ->
                Problem.of(HttpStatus.BAD_REQUEST, "malformed_body", "The body is missing or cannot be read");
        };
    }

    private static Problem unknownField(String field) {
        return Problem.of(HttpStatus.BAD_REQUEST, "unknown_field", "There is no field " + field + " in this request",
                List.of(new FieldError(field, "is not known")));
    }

    private static Problem badField(String field, String message) {
        return MalformedRequest.invalid(List.of(new FieldError(field, message)));
    }

    private static String path(JacksonException failure) {
        StringBuilder path = new StringBuilder();
        for (var step : failure.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }

    private static String place(JacksonException malformed) {
        var location = malformed.getLocation();
        return location == null ? "" : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
    }
}
