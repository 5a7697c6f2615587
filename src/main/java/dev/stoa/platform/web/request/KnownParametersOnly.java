package dev.stoa.platform.web.request;

import dev.stoa.kernel.PageRequest;
import dev.stoa.platform.web.problem.RequestRejected;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.MethodParameter;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses a query parameter that the controller does not declare: a misspelt filter that is ignored would answer everything
 * as if it were the selection. Declared are {@code @RequestParam} and the two of a {@link PageRequest}.
 */
final class KnownParametersOnly implements HandlerInterceptor {

    private final Map<Method, Set<String>> declared = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String query = request.getQueryString();
        if (query != null && handler instanceof HandlerMethod method) {
            Set<String> known = declared.computeIfAbsent(method.getMethod(), any -> parameters(method));
            for (String pair : query.split("&", -1)) {
                refuseUnknown(pair.split("=", 2)[0], known);
            }
        }
        return true;
    }

    private static void refuseUnknown(String encodedName, Set<String> known) {
        String name = decode(encodedName);
        if (!name.isEmpty() && !known.contains(name)) {
            throw RequestRejected.malformed("unknown_parameter", name, "There is no parameter " + name + " here");
        }
    }

    private static String decode(String name) {
        try {
            return URLDecoder.decode(name, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException badEscape) {
            throw RequestRejected.malformed("malformed_query", name, "The query string is not well encoded");
        }
    }

    private static Set<String> parameters(HandlerMethod method) {
        Set<String> names = new HashSet<>();
        for (MethodParameter parameter : method.getMethodParameters()) {
            RequestParam declaration = parameter.getParameterAnnotation(RequestParam.class);
            if (declaration != null) {
                names.add(StringUtils.hasText(declaration.name())
                        ? declaration.name()
                        : Objects.requireNonNull(parameter.getParameter().getName()));
            } else if (parameter.getParameterType() == PageRequest.class) {
                names.add(PageRequestArgument.LIMIT);
                names.add(PageRequestArgument.AFTER);
            }
        }
        return names;
    }
}
