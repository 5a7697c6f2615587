package dev.stoa.ordering.persistence;

import dev.stoa.extraction.golden.StoredForm;
import dev.stoa.ordering.domain.OrderEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The events of orders as they lie in {@code ordering.order_event}. */
public final class StoredOrderEvents {

    private StoredOrderEvents() {}

    public static List<StoredForm<?>> all() {
        return Arrays.stream(StoredType.values()).<StoredForm<?>>map(StoredOrderEvents::of).toList();
    }

    static StoredForm<OrderEvent> of(StoredType stored) {
        return new Form(stored);
    }

    private record Form(StoredType stored) implements StoredForm<OrderEvent> {

        @Override
        public String module() {
            return "ordering";
        }

        @Override
        public String word() {
            return stored.name().toLowerCase(Locale.ROOT);
        }

        @Override
        @SuppressWarnings("unchecked") // Samples are made of the record, and are events all the same.
        public Class<OrderEvent> type() {
            return (Class<OrderEvent>) (Class<?>) Arrays.stream(OrderEvent.class.getPermittedSubclasses())
                    .filter(event -> event.getSimpleName().equalsIgnoreCase(stored.name().replace("_", "")))
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        public String write(OrderEvent value) {
            if (!StoredType.wordFor(value).equals(word())) {
                throw new IllegalStateException(value + " is stored as " + StoredType.wordFor(value));
            }
            return StoredJson.write(value);
        }

        @Override
        public OrderEvent read(String json) {
            return StoredType.read(word(), json);
        }
    }
}
