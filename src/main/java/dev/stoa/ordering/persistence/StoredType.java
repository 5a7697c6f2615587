package dev.stoa.ordering.persistence;

import dev.stoa.ordering.domain.OrderEvent;
import java.util.Locale;

/** The word under which an event is stored: it stays when the class is renamed. */
enum StoredType {
    PLACED(OrderEvent.Placed.class),
    CONFIRMED(OrderEvent.Confirmed.class),
    PARCEL_SHIPPED(OrderEvent.ParcelShipped.class),
    SHIPPED(OrderEvent.Shipped.class),
    PARCEL_DELIVERED(OrderEvent.ParcelDelivered.class),
    DELIVERED(OrderEvent.Delivered.class),
    REFUNDED(OrderEvent.Refunded.class),
    CANCELLED(OrderEvent.Cancelled.class);

    private final Class<? extends OrderEvent> type;

    StoredType(Class<? extends OrderEvent> type) {
        this.type = type;
    }

    /** The switch has no default: a new event does not compile before it has a word. */
    static String wordFor(OrderEvent event) {
        return switch (event) {
            case OrderEvent.Placed _ -> PLACED.word();
            case OrderEvent.Confirmed _ -> CONFIRMED.word();
            case OrderEvent.ParcelShipped _ -> PARCEL_SHIPPED.word();
            case OrderEvent.Shipped _ -> SHIPPED.word();
            case OrderEvent.ParcelDelivered _ -> PARCEL_DELIVERED.word();
            case OrderEvent.Delivered _ -> DELIVERED.word();
            case OrderEvent.Refunded _ -> REFUNDED.word();
            case OrderEvent.Cancelled _ -> CANCELLED.word();
        };
    }

    static OrderEvent read(String word, String payload) {
        return StoredJson.read(payload, valueOf(word.toUpperCase(Locale.ROOT)).type);
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
