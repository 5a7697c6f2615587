package dev.stoa.messaging.application;

import dev.stoa.kernel.Page;
import dev.stoa.kernel.PageRequest;
import dev.stoa.messaging.MessagingApi;
import dev.stoa.messaging.application.listening.ListenerMethod;
import dev.stoa.messaging.application.listening.Listeners;
import dev.stoa.messaging.domain.delivery.ParkedDeliveries;
import dev.stoa.messaging.domain.delivery.Waiting;
import dev.stoa.messaging.domain.log.MessageTypes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** What staff see of messages: what is parked, what goes through, what waits. */
@Service
class MessagingReads implements MessagingApi {

    private static final int MOST_WAITING = 1000;

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final ParkedDeliveries parked;
    private final Waiting waiting;
    private final Listeners listeners;
    private final MessageTypes types;

    MessagingReads(ParkedDeliveries parked, Waiting waiting, Listeners listeners, MessageTypes types) {
        this.parked = parked;
        this.waiting = waiting;
        this.listeners = listeners;
        this.types = types;
    }

    @Override
    public Page<ParkedDelivery> parked(PageRequest page) {
        return Page.of(parked.list(page.limit() + 1, page.afterId()), page.limit(),
                delivery -> delivery.id().toString());
    }

    @Override
    public List<WaitingDelivery> waitingBehind(UUID deliveryId) {
        return parked.waitingBehind(deliveryId, MOST_WAITING);
    }

    @Override
    public Traffic traffic() {
        Map<String, ListenerTraffic> byListener = new TreeMap<>();
        listeners.all().forEach(listener -> byListener.put(listener.id(), nothingFor(listener)));
        waiting.byListener().forEach(found -> byListener.merge(found.listener(), found, MessagingReads::named));
        return new Traffic(waiting.publishedWithin(MINUTE), List.copyOf(byListener.values()));
    }

    private ListenerTraffic nothingFor(ListenerMethod listener) {
        return new ListenerTraffic(listener.id(), listener.module(), types.nameOf(listener.messageType()), 0, 0,
                Duration.ZERO);
    }

    private static ListenerTraffic named(ListenerTraffic known, ListenerTraffic found) {
        return new ListenerTraffic(known.listener(), known.module(), known.messageType(), found.open(), found.parked(),
                found.lag());
    }
}
