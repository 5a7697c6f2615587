package dev.stoa.extraction.data.record;

import dev.stoa.extraction.data.Modules;
import dev.stoa.extraction.data.calls.RemoteCalls.Call;
import dev.stoa.messaging.Message;
import dev.stoa.messaging.application.handling.Runner;
import dev.stoa.messaging.domain.delivery.Delivery;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.aopalliance.intercept.MethodInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;

/**
 * Writes down what modules call and say, in the order in which they do, each with the message that led to it: what is being
 * handled in the same thread.
 */
public final class Recorder implements BeanPostProcessor, ApplicationListener<PayloadApplicationEvent<? extends Message>> {

    private static final StackWalker STACK = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    private final ThreadLocal<List<Delivery>> handled = ThreadLocal.withInitial(List::of);
    private final List<Seen> seen = Collections.synchronizedList(new ArrayList<>());

    /** All since the last time; from now on it is another chapter. */
    public List<Seen> take() {
        synchronized (seen) {
            var chapter = List.copyOf(seen);
            seen.clear();
            return chapter;
        }
    }

    public int size() {
        return seen.size();
    }

    /** To be told to {@code RemoteCalls}. */
    public void called(Call call) {
        var callee = Modules.of(call.method().getDeclaringClass().getName()).orElseThrow();
        seen.add(new Seen.Called(call.caller(), callee,
                call.method().getDeclaringClass().getSimpleName() + "." + call.method().getName(), cause("")));
    }

    @Override
    public void onApplicationEvent(PayloadApplicationEvent<? extends Message> event) {
        seen.add(new Seen.Said(publisher(), event.getPayload(), cause(event.getPayload().key())));
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof Runner)) {
            return bean;
        }
        var proxy = new ProxyFactory(bean);
        proxy.setProxyTargetClass(true);
        proxy.addAdvice((MethodInterceptor) invocation -> {
            handled.set(deliveries(invocation.getArguments()[0]));
            try {
                return invocation.proceed();
            } finally {
                handled.remove();
            }
        });
        return proxy.getProxy(getClass().getClassLoader());
    }

    private static List<Delivery> deliveries(Object argument) {
        return ((List<?>) argument).stream().map(Delivery.class::cast).toList();
    }

    /** Of several that are handled together, the one that is about the same thing. */
    private @Nullable UUID cause(String key) {
        var deliveries = handled.get();
        return deliveries.stream()
                .filter(delivery -> delivery.lane().key().equals(key))
                .findFirst()
                .or(() -> deliveries.stream().findFirst())
                .map(Delivery::messageId)
                .orElse(null);
    }

    /** The module whose code publishes: the first that is not the ground's or a test's. */
    private static String publisher() {
        return STACK.walk(frames -> frames.map(frame -> frame.getDeclaringClass().getName())
                .flatMap(name -> Modules.of(name).stream())
                .filter(module -> !Modules.isGround(module))
                .findFirst()).orElse("");
    }
}
