package dev.stoa.messaging.application;

import dev.stoa.messaging.MessagingOperations;
import dev.stoa.messaging.application.delivery.Dispatcher;
import dev.stoa.messaging.domain.delivery.DeliveryNotParked;
import dev.stoa.messaging.domain.delivery.Lane;
import dev.stoa.messaging.domain.delivery.ParkedDeliveries;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What staff do with parked deliveries. What was in the way is then gone, so its lane goes on at once. */
@Service
class DeliveryRecovery implements MessagingOperations {

    private final ParkedDeliveries parked;
    private final Dispatcher dispatcher;
    private final TransactionTemplate transaction;

    DeliveryRecovery(ParkedDeliveries parked, Dispatcher dispatcher, PlatformTransactionManager transactions) {
        this.parked = parked;
        this.dispatcher = dispatcher;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setName(DeliveryRecovery.class.getName() + ".recover");
    }

    @Override
    public void replay(UUID deliveryId) {
        recover(() -> parked.replay(deliveryId));
    }

    @Override
    public void discard(UUID deliveryId, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("A delivery is discarded for a reason");
        }
        recover(() -> parked.discard(deliveryId, reason));
    }

    private void recover(Supplier<Optional<Lane>> change) {
        var lane = transaction.execute(_ -> change.get());
        dispatcher.resume(lane.orElseThrow(DeliveryNotParked::new));
    }
}
