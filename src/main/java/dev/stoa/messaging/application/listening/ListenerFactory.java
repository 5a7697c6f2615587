package dev.stoa.messaging.application.listening;

import dev.stoa.messaging.Errand;
import dev.stoa.messaging.ErrandAttempt;
import dev.stoa.messaging.ErrandOutcome;
import dev.stoa.messaging.Message;
import dev.stoa.messaging.MessageListener;
import dev.stoa.messaging.Retry;
import dev.stoa.messaging.application.listening.ListenerMethod.Kind;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.EventListenerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.util.ClassUtils;

/**
 * Takes the methods with {@link MessageListener} or {@link Errand} away from Spring's own factories, which would call them at
 * once and in the publisher's transaction, and registers them for delivery.
 */
public final class ListenerFactory implements EventListenerFactory, Ordered {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*\\.[a-z][a-z0-9-]*");

    private final ObjectProvider<Listeners> listeners;
    private final BeanFactory beans;

    public ListenerFactory(ObjectProvider<Listeners> listeners, BeanFactory beans) {
        this.listeners = listeners;
        this.beans = beans;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public boolean supportsMethod(Method method) {
        return annotation(method).isPresent();
    }

    @Override
    public ApplicationListener<?> createApplicationListener(String beanName, Class<?> type, Method method) {
        var listens = annotation(method).orElseThrow();
        var name = nameOf(type, method);
        require(ID.matcher(listens.id()).matches(), name, "needs an id like module.what-it-does");
        method.trySetAccessible();
        listeners.getObject()
                .register(new ListenerMethod(
                        listens.id(),
                        listens.id().substring(0, listens.id().indexOf('.')),
                        messageType(method, listens.kind(), name),
                        name,
                        listens.kind(),
                        listens.retry(),
                        listens.batched(),
                        method,
                        bean(beanName)));
        return new Silent();
    }

    /** As {@code dev.stoa.ordering.application.OrderListeners.on(ConfirmOrder)}. */
    private static String nameOf(Class<?> type, Method method) {
        var message = method.getParameterCount() == 0 ? "" : method.getParameterTypes()[0].getSimpleName();
        return "%s.%s(%s)".formatted(ClassUtils.getUserClass(type).getName(), method.getName(), message);
    }

    private Supplier<Object> bean(String name) {
        return () -> beans.getBean(name);
    }

    private static Class<? extends Message> messageType(Method method, Kind kind, String name) {
        var parameters = method.getParameterTypes();
        boolean attempt = kind.isErrand() && parameters.length == 2 && parameters[1] == ErrandAttempt.class;
        require(parameters.length == 1 || attempt, name,
                "must take one message (an errand may also take its ErrandAttempt)");
        require(Message.class.isAssignableFrom(parameters[0]) && !Modifier.isAbstract(parameters[0].getModifiers()),
                name,
                "must take one concrete type of message");
        var returns = kind.isErrand() ? ErrandOutcome.class : void.class;
        require(returns.isAssignableFrom(method.getReturnType()), name, "must return " + returns.getSimpleName());
        return parameters[0].asSubclass(Message.class);
    }

    private static void require(boolean condition, String name, String demand) {
        if (!condition) {
            throw new IllegalStateException("The listener " + name + " " + demand);
        }
    }

    private static Optional<Listens> annotation(Method method) {
        var listener = AnnotatedElementUtils.findMergedAnnotation(method, MessageListener.class);
        if (listener != null) {
            return Optional.of(new Listens(listener.id(), Kind.MESSAGE_LISTENER, listener.retry(), listener.batched()));
        }
        return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(method, Errand.class))
                .map(errand -> new Listens(errand.id(), errand.leased() ? Kind.LEASED_ERRAND : Kind.READING_ERRAND,
                        errand.retry(), false));
    }

    private record Listens(String id, Kind kind, Retry retry, boolean batched) {}

    /** Stands in Spring's list for the method: the outbox has heard the message already. */
    private static final class Silent implements ApplicationListener<PayloadApplicationEvent<Silent>> {

        @Override
        public void onApplicationEvent(PayloadApplicationEvent<Silent> event) {}
    }
}
