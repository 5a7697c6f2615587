package dev.stoa.architecture.pages;

import dev.stoa.architecture.model.Architecture;
import dev.stoa.architecture.model.ModuleFacts;
import dev.stoa.architecture.recorded.OrderFacts;
import dev.stoa.architecture.recorded.OrderFacts.CallCount;
import dev.stoa.architecture.recorded.OrderFacts.MessageCount;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What taking a module out costs today, in calls that become remote, messages that cross, and rows that move. */
record ExtractionCost(Architecture stoa, OrderFacts order) {

    String section() {
        return Html.section("What extraction costs today", Html.paragraph("Measured in a recorded run of one order: a"
                + " shopper looks, fills a cart, asks for a quote and orders one unit; staff dispatch it and it arrives."
                + " A call of another module becomes a call over HTTP when one of the two leaves; a message that another"
                + " module hears crosses to another process. Calls to the sandbox's provider and carrier stand for the"
                + " outside world, which is remote already, and are not counted.")
                + Html.table("Per order, when this one module leaves",
                        List.of("module", "#calls to it", "#calls by it", "#of these while a shopper waits",
                                "#messages to it", "#messages from it", "#rows per order", "#rows per product"),
                        movable().stream().map(this::row).toList())
                + movable().stream().map(this::details).collect(Collectors.joining()));
    }

    private List<ModuleFacts> movable() {
        return stoa.modules().stream().filter(module -> !module.isGround()).toList();
    }

    private List<String> row(ModuleFacts module) {
        var name = module.name();
        var calls = order.calls();
        return List.of(Html.link("#cost-" + name, name),
                number(calls.stream().filter(call -> call.callee().equals(name)).mapToInt(CallCount::count).sum()),
                number(calls.stream().filter(call -> call.caller().equals(name)).mapToInt(CallCount::count).sum()),
                number(remote(name).stream()
                        .filter(call -> call.path().contains("/api/store/") || call.path().startsWith("GET /carts"))
                        .mapToInt(CallCount::count)
                        .sum()),
                number(messagesTo(name)), number(messagesFrom(name)), number(rows(order.rowsPerOrder(), name)),
                number(rows(order.rowsPerProduct(), name)));
    }

    private List<CallCount> remote(String name) {
        return order.calls()
                .stream()
                .filter(call -> call.caller().equals(name) || call.callee().equals(name))
                .toList();
    }

    private int messagesTo(String name) {
        return order.messages()
                .stream()
                .filter(message -> !message.publisher().equals(name) && stoa.message(message.type()).isHeardBy(name))
                .mapToInt(MessageCount::count)
                .sum();
    }

    private int messagesFrom(String name) {
        return order.messages()
                .stream()
                .filter(message -> message.publisher().equals(name))
                .filter(message -> stoa.message(message.type())
                        .listeners()
                        .stream()
                        .anyMatch(listener -> !listener.module().equals(name)))
                .mapToInt(MessageCount::count)
                .sum();
    }

    private static int rows(Map<String, Integer> rows, String name) {
        return rows.entrySet()
                .stream()
                .filter(table -> table.getKey().startsWith(name + "."))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private String details(ModuleFacts module) {
        var calls = remote(module.name()).stream()
                .map(call -> List.of(Html.code(call.method()), call.caller(), call.callee(),
                        Html.escaped(call.chapter()), Html.escaped(call.path()), number(call.count())))
                .toList();
        var tables = module.tables()
                .stream()
                .filter(table -> order.rowsPerOrder().containsKey(table) || order.rowsPerProduct().containsKey(table))
                .map(table -> List.of(Html.code(table), number(order.rowsPerOrder().getOrDefault(table, 0)),
                        number(order.rowsPerProduct().getOrDefault(table, 0))))
                .toList();
        return "<details id=\"cost-%1$s\">\n<summary>%1$s in detail</summary>\n%2$s%3$s</details>\n".formatted(
                module.name(),
                calls.isEmpty()
                        ? Html.paragraph("No call of the order becomes remote.")
                        : Html.table("", List.of("call", "caller", "callee", "chapter", "path", "#per order"), calls),
                Html.table("", List.of("table", "#rows per order", "#rows per product"), tables));
    }

    private static String number(int count) {
        return String.valueOf(count);
    }
}
