package dev.stoa.platform.web.request;

import dev.stoa.kernel.PageRequest;
import dev.stoa.platform.Cursor;
import dev.stoa.platform.web.problem.RequestRejected;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@code limit} and {@code after}. */
final class PageRequestArgument implements HandlerMethodArgumentResolver {

    static final String LIMIT = "limit";
    static final String AFTER = "after";

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == PageRequest.class;
    }

    @Override
    public PageRequest resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
            NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
        return new PageRequest(limit(request.getParameter(LIMIT)), after(request.getParameter(AFTER)));
    }

    private static int limit(@Nullable String text) {
        if (text == null) {
            return PageRequest.DEFAULT_LIMIT;
        }
        try {
            int limit = Integer.parseInt(text);
            if (limit >= 1 && limit <= PageRequest.MAX_LIMIT) {
                return limit;
            }
        } catch (NumberFormatException notANumber) {
            // Answered below, as a number out of bounds is.
        }
        throw RequestRejected.malformed("invalid_request", LIMIT,
                "limit is a number from 1 to " + PageRequest.MAX_LIMIT);
    }

    private static @Nullable String after(@Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        return Cursor.decode(cursor)
                .map(Cursor::words)
                .orElseThrow(() -> RequestRejected.malformed("invalid_cursor", AFTER,
                        "after is not a cursor: take nextCursor of the page before, or leave it out"));
    }
}
