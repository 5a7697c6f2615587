package dev.stoa.extraction.data.calls;

import dev.stoa.extraction.data.Modules;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.JsonNode;

/**
 * Takes every call of another module's Api or Operations through JSON over HTTP: arguments and answer must come out as they
 * went in. Calls within a module stay as they are. A call within a transaction is an offence: its receiver cannot take part.
 */
public final class RemoteCalls implements BeanPostProcessor, DisposableBean {

    private static final StackWalker STACK = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    private final Wire wire = new Wire();
    private final Queue<String> offences = new ConcurrentLinkedQueue<>();
    private final Queue<Call> calls = new ConcurrentLinkedQueue<>();
    private final List<Consumer<Call>> observers = new CopyOnWriteArrayList<>();

    /**
     * A call that was made, to be made again.
     *
     * @param caller the module that made it; empty for a test
     */
    public record Call(String caller, Method method, List<@Nullable Object> arguments, Object target) {

        public @Nullable Object again() {
            return invoke(target, method, arguments.toArray());
        }

        public String name() {
            return RemoteCalls.name(method);
        }
    }

    public List<String> offences() {
        return offences.stream().distinct().toList();
    }

    public List<Call> calls() {
        return List.copyOf(calls);
    }

    /** Somebody who hears of each call when it begins, in the thread of the caller. */
    public void observedBy(Consumer<Call> observer) {
        observers.add(observer);
    }

    @Override
    public void destroy() {
        wire.close();
    }

    /** Every method that a module offers to others. The ground layer is in every process, so it is never called from afar. */
    public static List<Method> offered() {
        return Modules.FOUND.stream()
                .filter(module -> !Modules.isGround(module.getIdentifier().toString()))
                .flatMap(module -> module.getBasePackage().stream())
                .filter(type -> type.isInterface() && type.getSimpleName().matches("\\w+(Api|Operations)"))
                .flatMap(type -> Arrays.stream(type.reflect().getDeclaredMethods()))
                .toList();
    }

    public static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName() + Arrays
                .stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .toList();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        var offered = Arrays.stream(AopUtils.getTargetClass(bean).getInterfaces())
                .filter(RemoteCalls::isOffered)
                .toList();
        return offered.isEmpty() ? bean : remote(bean);
    }

    private static boolean isOffered(Class<?> type) {
        return type.getSimpleName().matches("\\w+(Api|Operations)")
                && Modules.of(type.getName()).filter(module -> !Modules.isGround(module)).isPresent();
    }

    private Object remote(Object bean) {
        var proxy = new ProxyFactory(bean);
        proxy.setProxyTargetClass(true);
        proxy.addAdvice((org.aopalliance.intercept.MethodInterceptor) invocation -> {
            var method = declared(invocation.getMethod(), bean);
            var caller = caller();
            return method == null || caller.equals(Modules.of(method.getDeclaringClass().getName()))
                    ? invocation.proceed()
                    : call(caller.orElse(""), method, invocation, bean);
        });
        return proxy.getProxy(getClass().getClassLoader());
    }

    /** The method of the interface that this one carries out; null for any other. */
    private static @Nullable Method declared(Method method, Object bean) {
        for (Class<?> type : AopUtils.getTargetClass(bean).getInterfaces()) {
            if (isOffered(type)) {
                try {
                    return type.getMethod(method.getName(), method.getParameterTypes());
                } catch (NoSuchMethodException _) {
                    // of another interface
                }
            }
        }
        return null;
    }

    private static Optional<String> caller() {
        return STACK.walk(frames -> frames.map(StackWalker.StackFrame::getDeclaringClass)
                .map(Class::getName)
                .filter(name -> name.startsWith("dev.stoa.") && !name.contains("$$")
                        && !name.startsWith(RemoteCalls.class.getPackageName()))
                .findFirst()).flatMap(Modules::of);
    }

    private @Nullable Object call(String caller, Method method, MethodInvocation invocation, Object bean) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            offences.add(name(method) + " is called within the transaction "
                    + TransactionSynchronizationManager.getCurrentTransactionName());
        }
        var made = new Call(caller, method, Arrays.asList(invocation.getArguments()), bean);
        calls.add(made);
        observers.forEach(observer -> observer.accept(made));
        return through(method, invocation.getArguments(), bean);
    }

    /** The call and its answer as JSON; each is compared with what it was before. */
    public @Nullable Object through(Method method, @Nullable Object[] arguments, Object target) {
        var direct = new AtomicReference<@Nullable Object>();
        var answer = wire.send(arguments, sent -> {
            var arrived = read(method, sent);
            for (int i = 0; i < arrived.length; i++) {
                compare(method, "its argument " + i, arguments[i], arrived[i]);
            }
            direct.set(invoke(target, method, arrived));
            return direct.get();
        });
        if (method.getReturnType() == void.class) {
            return null;
        }
        Object received = Wire.JSON.readerFor(Wire.JSON.constructType(method.getGenericReturnType())).readValue(answer);
        compare(method, "its answer", direct.get(), received);
        return received;
    }

    private static @Nullable Object[] read(Method method, JsonNode sent) {
        var types = method.getGenericParameterTypes();
        var arguments = new @Nullable Object[types.length];
        for (int i = 0; i < types.length; i++) {
            arguments[i] = sent.get(i).isNull()
                    ? null
                    : Wire.JSON.readerFor(Wire.JSON.constructType(types[i])).readValue(sent.get(i));
        }
        return arguments;
    }

    private void compare(Method method, String what, @Nullable Object before, @Nullable Object after) {
        boolean same = (before instanceof Collection<?> some && after instanceof Collection<?> others)
                ? new ArrayList<>(some).equals(new ArrayList<>(others))
                : Objects.equals(before, after);
        if (!same) {
            offences.add(
                    "%s: %s was %s and is %s after its way through JSON".formatted(name(method), what, before, after));
        }
    }

    private static @Nullable Object invoke(Object target, Method method, @Nullable Object[] arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failed) {
            switch (failed.getTargetException()) {
                case RuntimeException refused -> throw refused;
                case Error error -> throw error;
                default -> throw new IllegalStateException(failed.getTargetException());
            }
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
