package dev.stoa.fulfillment.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stoa.fulfillment.events.StepDeadlinePassed;
import dev.stoa.kernel.Ids;
import dev.stoa.kernel.Money;
import dev.stoa.kernel.Totals;
import dev.stoa.messaging.Command;
import dev.stoa.messaging.Message;
import dev.stoa.ordering.events.OrderPlaced;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.ReflectionUtils;

/** All modules but fulfillment: takes the saga's commands down and says what it is told to say. */
class OtherModules {

    static final Money TOTAL = Money.of(4999, "EUR");

    private static final Duration SOON = Duration.ofSeconds(10);

    private final List<Command> commands = new CopyOnWriteArrayList<>();
    private final List<StepDeadlinePassed> deadlines = new CopyOnWriteArrayList<>();
    private final ApplicationEventPublisher messages;
    private final TransactionTemplate transaction;
    private final List<Object> listeners;

    OtherModules(ApplicationEventPublisher messages, TransactionTemplate transaction, OrderFulfillment fulfillment,
            AfterDispatch afterDispatch) {
        this.messages = messages;
        this.transaction = transaction;
        this.listeners = List.of(fulfillment, afterDispatch);
    }

    @EventListener
    void on(Command command) {
        commands.add(command);
    }

    @EventListener
    void on(StepDeadlinePassed event) {
        deadlines.add(event);
    }

    OrderPlaced place() {
        var placed = new OrderPlaced(Ids.next(), "S-1001", Ids.next(), Ids.next(), Ids.next(), "DE",
                List.of(new OrderPlaced.Line("LAMP-1", 2, 400), new OrderPlaced.Line("BULB-7", 4, 100)), "standard",
                1200,
                Totals.ofGross(TOTAL, Money.of(798, "EUR")), new OrderPlaced.Destination("DE", "10"));
        say(placed);
        return placed;
    }

    void say(Message... replies) {
        transaction.executeWithoutResult(_ -> Stream.of(replies).forEach(messages::publishEvent));
    }

    /** Hands a message to its listeners besides the log, whose own delivery may come before or after. */
    void redeliver(Message message) {
        transaction.executeWithoutResult(_ -> listeners.forEach(listener -> hand(message, listener)));
    }

    private static void hand(Message message, Object listener) {
        var method = ReflectionUtils.findMethod(listener.getClass(), "on", message.getClass());
        if (method != null) {
            ReflectionUtils.makeAccessible(method);
            ReflectionUtils.invokeMethod(method, listener, message);
        }
    }

    /** Waits until the saga has sent exactly these commands for the order, however often it is looked at. */
    void awaitCommands(UUID orderId, Class<?>... types) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(commandsFor(orderId))
                        .<Class<?>>extracting(Object::getClass)
                        .containsExactlyInAnyOrder(types));
    }

    /** Waits for one command, and says what it was. */
    <T extends Command> T awaitCommand(UUID orderId, Class<T> type) {
        await().atMost(SOON).untilAsserted(() -> assertThat(commandsFor(orderId)).hasAtLeastOneElementOfType(type));
        return commandsFor(orderId).stream().filter(type::isInstance).map(type::cast).toList().getLast();
    }

    List<StepDeadlinePassed> deadlinesOf(UUID orderId) {
        return deadlines.stream().filter(passed -> passed.orderId().equals(orderId)).toList();
    }

    List<Command> commandsFor(UUID orderId) {
        return commands.stream().filter(command -> command.key().equals(orderId.toString())).toList();
    }
}
