package dev.stoa.platform.web.idempotency;

import dev.stoa.kernel.Ids;
import dev.stoa.platform.Idempotent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.springframework.web.util.WebUtils;

/** Serves each POST with an {@code Idempotency-Key} once and repeats its answer, as the controller's {@link Idempotent} says. */
final class IdempotencyInterceptor implements HandlerInterceptor {

    static final String REQUEST_ID = IdempotencyInterceptor.class.getName() + ".requestId";
    private static final String SERVED = IdempotencyInterceptor.class.getName() + ".served";

    private final OnceServing serving;

    IdempotencyInterceptor(OnceServing serving) {
        this.serving = serving;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        request.setAttribute(REQUEST_ID, Ids.next());
        if (!request.getMethod().equals("POST") || !(handler instanceof HandlerMethod method)) {
            return true;
        }
        Optional<String> key = IdempotencyKey.of(request, method);
        return key.isEmpty() || begin(request, response, key.get(), method.getMethodAnnotation(Idempotent.class));
    }

    private boolean begin(HttpServletRequest request, HttpServletResponse response, String key,
            @Nullable Idempotent idempotent) throws IOException {
        boolean streamed = idempotent != null && idempotent.streamed();
        RequestIdentity identity = RequestIdentity.of(request, key, streamed ? new byte[0] : readBody(request));
        if (streamed || (idempotent != null && !idempotent.kept())) {
            request.setAttribute(REQUEST_ID, identity.requestIdOfKey());
            return true;
        }
        request.setAttribute(REQUEST_ID, identity.requestId());
        OnceServing.Turn turn = serving.begin(identity);
        if (turn.answer() != null) {
            repeat(turn.answer(), response);
            return false;
        }
        request.setAttribute(SERVED, turn);
        return true;
    }

    private static byte[] readBody(HttpServletRequest request) throws IOException {
        return Objects.requireNonNull(WebUtils.getNativeRequest(request, RepeatableRequest.class)).readBody();
    }

    private static void repeat(KeptAnswer answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        response.setHeader("Idempotent-Replayed", "true");
        response.getOutputStream().write(answer.body().getBytes(StandardCharsets.UTF_8));
    }

    /** Before the answer leaves: when it has arrived, it is kept. */
    @Override
    public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
            @Nullable Exception failure) {
        if (request.getAttribute(SERVED) instanceof OnceServing.Turn turn) {
            request.removeAttribute(SERVED);
            ContentCachingResponseWrapper answer = Objects
                    .requireNonNull(WebUtils.getNativeResponse(response, ContentCachingResponseWrapper.class));
            serving.end(turn, failure == null ? KeptAnswer.of(answer) : null);
        }
    }
}
