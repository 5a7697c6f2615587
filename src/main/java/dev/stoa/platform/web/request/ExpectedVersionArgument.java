package dev.stoa.platform.web.request;

import dev.stoa.platform.ExpectedVersion;
import dev.stoa.platform.web.problem.RequestRejected;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@code If-Match} (RFC 9110, sections 8.8.3 and 13.1.1). */
final class ExpectedVersionArgument implements HandlerMethodArgumentResolver {

    private static final Pattern ONE_TAG = Pattern.compile("\\s*(W/)?\"([\\x21\\x23-\\x7e\\x80-\\xff]*)\"\\s*(,|$)");
    private static final Pattern VERSION = Pattern.compile("\\d{1,18}");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == ExpectedVersion.class;
    }

    @Override
    public ExpectedVersion resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
            NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
        String[] headers = request.getHeaderValues(HttpHeaders.IF_MATCH);
        return headers == null || headers.length == 0 ? ExpectedVersion.ANY : parse(String.join(",", headers));
    }

    static ExpectedVersion parse(String header) {
        if (header.strip().equals("*")) {
            return ExpectedVersion.ANY;
        }
        List<Long> versions = new ArrayList<>();
        Matcher tag = ONE_TAG.matcher(header);
        int end = 0;
        while (end < header.length()) {
            if (!tag.find(end) || tag.start() != end) {
                throw RequestRejected.malformed("invalid_request", HttpHeaders.IF_MATCH,
                        "If-Match is * or a list of entity tags in quotes");
            }
            // A weak tag never matches here: this comparison is the strong one.
            if (tag.group(1) == null && VERSION.matcher(tag.group(2)).matches()) {
                versions.add(Long.valueOf(tag.group(2)));
            }
            end = tag.end();
        }
        if (versions.isEmpty()) {
            throw ExpectedVersion.stale();
        }
        return new ExpectedVersion(versions);
    }
}
