package dev.stoa.architecture.model;

import java.util.List;

/**
 * What a module offers to be called.
 *
 * @param kind {@code Api} reads, {@code Operations} writes; {@code other} is neither
 */
public record InterfaceFacts(String name, String kind, String meaning, List<Operation> methods) {

    /** One method. */
    public record Operation(String name, String signature, String meaning) {}
}
