package dev.stoa.messaging.domain.log;

import dev.stoa.messaging.Message;
import dev.stoa.messaging.MessageType;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Which class stands for which stable type name. A class without a name, or a name used twice, is refused. */
public final class MessageTypes {

    private final Map<Class<? extends Message>, String> names = new ConcurrentHashMap<>();
    private final Map<String, Class<? extends Message>> classes = new ConcurrentHashMap<>();

    public void register(Class<? extends Message> type) {
        nameOf(type);
    }

    /** The name of a class, which is registered if it was not known yet. */
    public String nameOf(Class<? extends Message> type) {
        String known = names.get(type);
        return known != null ? known : names.computeIfAbsent(type, this::claimName);
    }

    /** The class of a name; throws {@link IllegalStateException} for a name that no class has. */
    public Class<? extends Message> classOf(String name) {
        var type = classes.get(name);
        if (type == null) {
            throw new IllegalStateException("No message class has the type name " + name
                    + ". A message type that was ever published must stay, for the log still holds it");
        }
        return type;
    }

    private String claimName(Class<? extends Message> type) {
        var annotation = type.getAnnotation(MessageType.class);
        if (annotation == null || annotation.value().isBlank()) {
            throw new IllegalStateException(
                    type.getName() + " has no type name: give it @MessageType(\"module.Name\")");
        }
        var other = classes.putIfAbsent(annotation.value(), type);
        if (other != null && other != type) {
            throw new IllegalStateException(
                    "The type name " + annotation.value() + " is used by both " + other.getName()
                            + " and " + type.getName());
        }
        return annotation.value();
    }
}
