package dev.stoa.architecture.adr;

import java.util.Arrays;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.junit.platform.commons.support.AnnotationSupport;

/** Adds to the failure of a gate why there is that gate. */
final class NamesItsDecision implements TestExecutionExceptionHandler {

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        AnnotationSupport
                .findAnnotation(context.getRequiredTestClass(), Enforces.class, context.getEnclosingTestClasses())
                .ifPresent(gate -> Arrays.stream(gate.value())
                        .mapToObj(Decisions.ofStoa()::byNumber)
                        .flatMap(decision -> decision.stream())
                        .forEach(decision -> failure.addSuppressed(new Because(decision))));
        throw failure;
    }

    /** A line of the report rather than an error: it has no stack. */
    private static final class Because extends Exception {

        private static final long serialVersionUID = 1;

        Because(Decision decision) {
            super("the gate keeps docs/adr/%s: %s".formatted(decision.fileName(), decision.title()), null, false,
                    false);
        }
    }
}
