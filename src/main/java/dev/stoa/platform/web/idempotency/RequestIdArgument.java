package dev.stoa.platform.web.idempotency;

import dev.stoa.platform.RequestId;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands the id that {@link IdempotencyInterceptor} found to the controller. */
final class RequestIdArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == RequestId.class;
    }

    @Override
    public RequestId resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
            NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
        Object id = request.getAttribute(IdempotencyInterceptor.REQUEST_ID, RequestAttributes.SCOPE_REQUEST);
        return new RequestId((UUID) Objects.requireNonNull(id));
    }
}
