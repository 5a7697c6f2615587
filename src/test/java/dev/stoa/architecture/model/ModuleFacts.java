package dev.stoa.architecture.model;

import java.util.List;
import java.util.Map;

/**
 * A module.
 *
 * @param layer of {@code dev.stoa.kernel.Layer}, in small letters
 * @param purpose what its package says of it
 * @param mayUse what it declares: {@code catalog} for a base package, {@code catalog :: events} for messages
 * @param tables with their schema; the partitions of a table are one
 * @param interfaces what others may call
 * @param files of Java, tests not counted
 * @param lines of these files, to the nearest hundred
 * @param scores by the name of the rule
 */
public record ModuleFacts(String name, String title, String layer, String purpose, List<String> mayUse,
        List<String> tables, List<PropertyFacts> properties, List<MetricFacts> metrics,
        List<InterfaceFacts> interfaces, int files, int lines, Coupling coupling, Map<String, Score> scores) {

    public boolean isGround() {
        return layer.equals("ground");
    }

    /** The names of the modules in {@link #mayUse}. */
    public List<String> mayUseModules() {
        return mayUse.stream().map(entry -> entry.split(" :: ", 2)[0]).distinct().toList();
    }
}
