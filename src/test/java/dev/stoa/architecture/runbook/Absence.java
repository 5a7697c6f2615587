package dev.stoa.architecture.runbook;

import dev.stoa.extraction.data.Modules;
import dev.stoa.kernel.RequestRefused;
import dev.stoa.messaging.Errand;
import dev.stoa.messaging.MessageListener;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import org.aopalliance.intercept.MethodInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Makes one module at a time absent: calls of it from elsewhere are refused as unavailable, and its listeners fail, so that
 * messages to it wait. Its tables and its own threads stay, as they do behind a network that is cut.
 */
final class Absence implements BeanPostProcessor {

    private static final StackWalker STACK = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    private volatile @Nullable String absent;
    private volatile boolean toMessagesOnly;
    private volatile boolean noticed;

    /** To everybody. */
    void begin(String module) {
        noticed = false;
        toMessagesOnly = false;
        absent = module;
    }

    /** To what is done for messages; requests of shoppers and staff still get through. */
    void beginForMessages(String module) {
        toMessagesOnly = true;
        absent = module;
    }

    /** Whether somebody has asked in vain. */
    boolean isNoticed() {
        return noticed;
    }

    void end() {
        absent = null;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        var type = AopUtils.getTargetClass(bean);
        boolean matters = Modules.of(type.getName()).filter(module -> !Modules.isGround(module)).isPresent()
                && (Arrays.stream(type.getInterfaces()).anyMatch(Absence::isOffered)
                        || Arrays.stream(type.getDeclaredMethods()).anyMatch(Absence::listens));
        return matters ? guarded(bean, type) : bean;
    }

    private Object guarded(Object bean, Class<?> type) {
        var module = Modules.of(type.getName()).orElseThrow();
        var proxy = new ProxyFactory(bean);
        proxy.setProxyTargetClass(true);
        proxy.addAdvice((MethodInterceptor) invocation -> {
            if (module.equals(absent) && !(toMessagesOnly && RequestContextHolder.getRequestAttributes() != null)) {
                refuse(module, invocation.getMethod());
            }
            return invocation.proceed();
        });
        return proxy.getProxy(getClass().getClassLoader());
    }

    private void refuse(String module, Method method) {
        if (listens(method)) {
            throw new IllegalStateException(module + " is away");
        }
        if (!caller().equals(Optional.of(module))) {
            noticed = true;
            throw new RequestRefused(RequestRefused.Kind.UNAVAILABLE, "module_unavailable",
                    "This cannot be served right now; send it again in a moment");
        }
    }

    /** An interface in the base package of a module. */
    private static boolean isOffered(Class<?> type) {
        return Modules.of(type.getName())
                .filter(module -> type.getPackageName().endsWith("." + module))
                .isPresent();
    }

    private static boolean listens(Method method) {
        return AnnotatedElementUtils.hasAnnotation(method, MessageListener.class)
                || AnnotatedElementUtils.hasAnnotation(method, Errand.class);
    }

    private static Optional<String> caller() {
        return STACK.walk(frames -> frames.map(frame -> frame.getDeclaringClass().getName())
                .filter(name -> name.startsWith("dev.stoa.") && !name.contains("$$")
                        && !name.startsWith(Absence.class.getPackageName()))
                .findFirst()).flatMap(Modules::of);
    }
}
