package dev.stoa.messaging.application.handling;

import dev.stoa.messaging.application.MessagingSettings;
import dev.stoa.messaging.domain.delivery.Deliveries;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** The leases of the errands that run in this process, renewed until they take too long. */
@Component
public class Leases {

    private final Deliveries deliveries;
    private final MessagingSettings settings;
    private final NamedTransaction transaction;
    private final Map<UUID, Lease> held = new ConcurrentHashMap<>();

    Leases(Deliveries deliveries, MessagingSettings settings, PlatformTransactionManager transactions) {
        this.deliveries = deliveries;
        this.settings = settings;
        this.transaction = NamedTransaction.of(transactions, Leases.class.getName() + ".renew");
    }

    void hold(UUID delivery, UUID token) {
        held.put(delivery, new Lease(token, System.nanoTime()));
    }

    void release(UUID delivery) {
        held.remove(delivery);
    }

    public void renew() {
        long now = System.nanoTime();
        Map<UUID, UUID> tokens = new HashMap<>();
        held.forEach((delivery, lease) -> {
            if (now - lease.since < settings.longestErrand().toNanos()) {
                tokens.put(delivery, lease.token);
            }
        });
        if (!tokens.isEmpty()) {
            transaction.execute(_ -> {
                deliveries.renew(tokens, settings.lease());
                return tokens.size();
            });
        }
    }

    private record Lease(UUID token, long since) {}
}
