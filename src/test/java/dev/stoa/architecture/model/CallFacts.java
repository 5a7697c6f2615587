package dev.stoa.architecture.model;

import java.util.Comparator;

/** A method that one module's code calls on another's interface. */
public record CallFacts(String caller, String callee, String interfaceName,
        String method) implements Comparable<CallFacts> {

    private static final Comparator<CallFacts> ORDER = Comparator.comparing(CallFacts::caller)
            .thenComparing(CallFacts::callee)
            .thenComparing(CallFacts::interfaceName)
            .thenComparing(CallFacts::method);

    @Override
    public int compareTo(CallFacts other) {
        return ORDER.compare(this, other);
    }

    public String name() {
        return interfaceName + "." + method;
    }
}
