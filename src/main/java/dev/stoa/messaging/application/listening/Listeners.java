package dev.stoa.messaging.application.listening;

import dev.stoa.messaging.Command;
import dev.stoa.messaging.Message;
import dev.stoa.messaging.domain.log.MessageTypes;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The listeners of this process, by id and by the message they take. */
@Component
public class Listeners {

    private final MessageTypes types;
    private final Map<String, ListenerMethod> byId = new ConcurrentHashMap<>();
    private final Map<Class<? extends Message>, List<ListenerMethod>> byType = new ConcurrentHashMap<>();

    Listeners(MessageTypes types) {
        this.types = types;
    }

    void register(ListenerMethod listener) {
        types.register(listener.messageType());
        var twin = byId.putIfAbsent(listener.id(), listener);
        if (twin != null) {
            throw new IllegalStateException("Two listeners have the id " + listener.id() + ": " + twin.transactionName()
                    + " and " + listener.transactionName() + ". Deliveries are stored under it, so it must be unique");
        }
        byType.merge(listener.messageType(), List.of(listener), Listeners::joined);
    }

    private static List<ListenerMethod> joined(List<ListenerMethod> known, List<ListenerMethod> added) {
        if (Command.class.isAssignableFrom(added.getFirst().messageType())) {
            throw new IllegalStateException("The command " + added.getFirst().messageType().getName()
                    + " has two listeners, " + known.getFirst().id() + " and " + added.getFirst().id()
                    + ". A command is handled by one; what many may hear is an event");
        }
        return Stream.concat(known.stream(), added.stream()).toList();
    }

    public List<ListenerMethod> of(Message message) {
        return byType.getOrDefault(message.getClass(), List.of());
    }

    public Optional<ListenerMethod> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Collection<ListenerMethod> all() {
        return List.copyOf(byId.values());
    }

    public Set<String> ids() {
        return Set.copyOf(byId.keySet());
    }
}
