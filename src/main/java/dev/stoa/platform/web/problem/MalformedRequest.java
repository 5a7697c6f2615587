package dev.stoa.platform.web.problem;

import dev.stoa.kernel.RequestRefused.FieldError;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Puts what Spring found wrong with a request into words that speak of the request and not of our classes. */
final class MalformedRequest {

    private static final String INVALID = "invalid_request";

    private MalformedRequest() {}

    static Problem problem(Exception failure, HttpStatusCode status) {
        return switch (failure) {
            case HttpMessageNotReadableException unreadable -> UnreadableBody.problem(unreadable);
            case MethodArgumentNotValidException invalid -> invalid(fields(invalid.getBindingResult()));
            case HandlerMethodValidationException invalid ->
                invalid(invalid.getParameterValidationResults().stream().flatMap(it -> fields(it).stream()).toList());
            case MissingServletRequestParameterException missing ->
                invalid(List.of(new FieldError(missing.getParameterName(), "is missing")));
            case MethodArgumentTypeMismatchException mismatch ->
                invalid(List.of(new FieldError(mismatch.getName(), "is not " + expected(mismatch))));
            case HttpRequestMethodNotSupportedException method -> Problem.of(status, "method_not_allowed",
                    method.getMethod() + " is not possible here");
            default -> Problem.of(status, code(status), "The request cannot be answered: " + phrase(status));
        };
    }

    static Problem invalid(List<FieldError> errors) {
        String detail = errors.size() == 1
                ? errors.getFirst().field() + " " + errors.getFirst().message()
                : "Several fields are not valid";
        return Problem.of(HttpStatus.BAD_REQUEST, INVALID, detail, errors);
    }

    private static String expected(TypeMismatchException mismatch) {
        return ExpectedType.inWords(Objects.requireNonNullElse(mismatch.getRequiredType(), Object.class));
    }

    private static List<FieldError> fields(BindingResult result) {
        return result.getAllErrors().stream().map(MalformedRequest::field).toList();
    }

    private static FieldError field(ObjectError error) {
        String name = error instanceof org.springframework.validation.FieldError field
                ? field.getField()
                : error.getObjectName();
        return new FieldError(name, message(error));
    }

    private static List<FieldError> fields(ParameterValidationResult result) {
        if (result instanceof ParameterErrors body) {
            return body.getAllErrors().stream().map(MalformedRequest::field).toList();
        }
        String name = Objects.requireNonNullElse(result.getMethodParameter().getParameterName(), "parameter");
        return result.getResolvableErrors().stream().map(error -> new FieldError(name, message(error))).toList();
    }

    private static String message(MessageSourceResolvable error) {
        return Objects.requireNonNullElse(error.getDefaultMessage(), "is not valid");
    }

    private static String code(HttpStatusCode status) {
        return phrase(status).toLowerCase(Locale.ROOT).replace(' ', '_');
    }

    private static String phrase(HttpStatusCode status) {
        HttpStatus known = HttpStatus.resolve(status.value());
        return known == null ? "Refused" : known.getReasonPhrase();
    }
}
