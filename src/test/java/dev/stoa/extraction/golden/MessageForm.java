package dev.stoa.extraction.golden;

import dev.stoa.messaging.Message;
import dev.stoa.messaging.MessageType;
import dev.stoa.messaging.domain.log.MessageTypes;
import dev.stoa.messaging.persistence.MessageFormat;
import dev.stoa.messaging.persistence.MessageFormats;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * A message as the log holds it: written and read by the log's own format, under its type name.
 *
 * @param name as it is stored, such as {@code ordering.OrderPlaced}
 */
public record MessageForm<T extends Message>(Class<T> type, String name, MessageFormat format)
        implements
            StoredForm<T> {

    public static <T extends Message> MessageForm<T> of(Class<T> type) {
        var types = new MessageTypes();
        types.register(type);
        var name = type.getAnnotation(MessageType.class).value();
        return new MessageForm<>(type, name, MessageFormats.of(types));
    }

    public static List<MessageForm<? extends Message>> of(Collection<Class<? extends Message>> types) {
        return types.stream().<MessageForm<? extends Message>>map(MessageForm::of).toList();
    }

    @Override
    public String module() {
        return name.substring(0, name.indexOf('.')).toLowerCase(Locale.ROOT);
    }

    @Override
    public String word() {
        return name.substring(name.indexOf('.') + 1);
    }

    @Override
    public String write(T value) {
        return format.write(value);
    }

    @Override
    public T read(String json) {
        return type.cast(format.read(name, json));
    }
}
