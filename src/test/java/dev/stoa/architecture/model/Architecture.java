package dev.stoa.architecture.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * All that is known of it.
 *
 * @param modules by layer from top to bottom, then by name
 * @param messages by type name
 * @param calls between modules, as the code makes them
 * @param rules that keep a module ready to leave, and the tests behind them
 */
public record Architecture(List<ModuleFacts> modules, List<MessageFacts> messages, List<CallFacts> calls,
        List<RuleFacts> rules) {

    public ModuleFacts module(String name) {
        return modules.stream().filter(module -> module.name().equals(name)).findFirst().orElseThrow();
    }

    public MessageFacts message(String type) {
        return messages.stream().filter(message -> message.type().equals(type)).findFirst().orElseThrow();
    }

    /** Messages that the module's code publishes, its own and commands to others. */
    public Stream<MessageFacts> said(String module) {
        return messages.stream().filter(message -> message.publishers().contains(module));
    }

    public Stream<MessageFacts> heard(String module) {
        return messages.stream().filter(message -> message.isHeardBy(module));
    }

    public Stream<CallFacts> callsOf(String module) {
        return calls.stream().filter(call -> call.caller().equals(module));
    }

    public Stream<CallFacts> callsTo(String module) {
        return calls.stream().filter(call -> call.callee().equals(module));
    }
}
