package dev.stoa.messaging.domain.log;

import dev.stoa.messaging.Message;
import dev.stoa.messaging.domain.delivery.Delivery;
import java.util.List;

/** A message that is being published, with its deliveries to the listeners of this process. */
public record Outgoing(Message message, List<Delivery> deliveries) {

    public Outgoing {
        deliveries = List.copyOf(deliveries);
    }
}
