package dev.stoa.payment.application;

import dev.stoa.kernel.Money;
import dev.stoa.sandbox.SandboxPaymentProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

/** Stands between payments and the real sandbox and disturbs the calls, as a test asks for. */
@TestComponent
class UnreliableSandbox implements BeanPostProcessor {

    private final Map<String, Queue<Disturbance>> next = new ConcurrentHashMap<>();
    private final Map<String, Disturbance> always = new ConcurrentHashMap<>();
    private final List<Call> calls = new CopyOnWriteArrayList<>();

    /** What happens to a call. */
    enum Disturbance {
        NONE,
        /** The provider cannot be reached. */
        FAIL,
        /** It never gets the request, and nobody answers. */
        LOSE,
        /** It does what it was asked for, and nobody answers. */
        DO_AND_LOSE,
        /** The process ends before the request is sent, as far as the errand can tell. */
        CRASH,
        /** The process ends after the provider has done it. */
        DO_AND_CRASH
    }

    private record Call(String name, String reference) {}

    static final class SimulatedCrash extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Disturbs the next calls of that name, one after the other. */
    void next(String call, Disturbance... disturbances) {
        next.computeIfAbsent(call, _ -> new ConcurrentLinkedQueue<>()).addAll(List.of(disturbances));
    }

    /** Disturbs all calls of these names from now on. */
    void always(Disturbance disturbance, String... names) {
        List.of(names).forEach(name -> always.put(name, disturbance));
    }

    void behave() {
        next.clear();
        always.clear();
    }

    /** The names of the calls made for a payment, in order. */
    List<String> calls(UUID paymentId) {
        return calls.stream()
                .filter(call -> call.reference().startsWith(paymentId.toString()))
                .map(Call::name)
                .toList();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof SandboxPaymentProvider sandbox ? new Disturbed(sandbox) : bean;
    }

    private <T> T call(String name, String reference, Supplier<T> real) {
        calls.add(new Call(name, reference));
        Disturbance planned = next.getOrDefault(name, new ConcurrentLinkedQueue<>()).poll();
        Disturbance disturbance = planned == null ? always.getOrDefault(name, Disturbance.NONE) : planned;
        if (disturbance == Disturbance.NONE) {
            return real.get();
        }
        if (disturbance == Disturbance.DO_AND_LOSE || disturbance == Disturbance.DO_AND_CRASH) {
            var _ = real.get();
        }
        throw switch (disturbance) {
            case FAIL -> new UncheckedIOException(new IOException("503 Service Unavailable"));
            case LOSE, DO_AND_LOSE -> new UncheckedIOException(new SocketTimeoutException("No answer"));
            case NONE, CRASH, DO_AND_CRASH -> new SimulatedCrash();
        };
    }

    private final class Disturbed implements SandboxPaymentProvider {

        private final SandboxPaymentProvider sandbox;

        private Disturbed(SandboxPaymentProvider sandbox) {
            this.sandbox = sandbox;
        }

        @Override
        public boolean knows(String token) {
            return sandbox.knows(token);
        }

        @Override
        public String fingerprint(String token) {
            return sandbox.fingerprint(token);
        }

        @Override
        public Answer authorize(String reference, UUID orderId, String token, Money amount) {
            return call("authorize", reference, () -> sandbox.authorize(reference, orderId, token, amount));
        }

        @Override
        public Optional<Answer> find(String reference) {
            return call("find", reference, () -> sandbox.find(reference));
        }

        @Override
        public Answer capture(String reference, String authorization) {
            return call("capture", reference, () -> sandbox.capture(reference, authorization));
        }

        @Override
        public Answer voidAuthorization(String reference, String authorization) {
            return call("void", reference, () -> sandbox.voidAuthorization(reference, authorization));
        }

        @Override
        public Answer refund(String reference, String authorization, Money amount) {
            return call("refund", reference, () -> sandbox.refund(reference, authorization, amount));
        }
    }
}
