package dev.stoa.messaging.application.listening;

import dev.stoa.messaging.ErrandAttempt;
import dev.stoa.messaging.ErrandOutcome;
import dev.stoa.messaging.Message;
import dev.stoa.messaging.Retry;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One method that listens.
 *
 * @param id stable and unique; deliveries are stored under it
 * @param module the receiving module: the first part of the id
 * @param transactionName the class and method, by which its commits are recognized
 * @param kind how it is run
 * @param batched whether deliveries of different keys may share a transaction
 * @param bean looked up late, because listeners are found before all beans exist
 */
public record ListenerMethod(
        String id,
        String module,
        Class<? extends Message> messageType,
        String transactionName,
        Kind kind,
        Retry retry,
        boolean batched,
        Method method,
        Supplier<Object> bean) {

    /** How a listener is run. */
    public enum Kind {
        /** In one transaction. */
        MESSAGE_LISTENER,
        /** Claimed by a lease, called without a transaction. */
        LEASED_ERRAND,
        /** Called without a transaction and without a claim, because the call only reads. */
        READING_ERRAND;

        public boolean isErrand() {
            return this != MESSAGE_LISTENER;
        }
    }

    public void handle(Message message) {
        invoke(message);
    }

    public ErrandOutcome call(Message message, ErrandAttempt attempt) {
        var outcome = method.getParameterCount() == 1 ? invoke(message) : invoke(message, attempt);
        if (outcome instanceof ErrandOutcome brought) {
            return brought;
        }
        throw new IllegalStateException("The errand " + id + " returned no outcome");
    }

    private @Nullable Object invoke(Object... arguments) {
        try {
            return method.invoke(bean.get(), arguments);
        } catch (InvocationTargetException failed) {
            return rethrow(failed.getTargetException());
        } catch (IllegalAccessException inaccessible) {
            throw new IllegalStateException("The listener " + transactionName + " cannot be called", inaccessible);
        }
    }

    private static Object rethrow(Throwable thrown) {
        switch (thrown) {
            case RuntimeException failure -> throw failure;
            case Error failure -> throw failure;
            default -> throw new UndeclaredThrowableException(thrown);
        }
    }
}
