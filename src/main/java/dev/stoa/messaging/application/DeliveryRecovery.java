package dev.stoa.messaging.application;

import dev.stoa.kernel.Page;
import dev.stoa.kernel.PageRequest;
import dev.stoa.messaging.MessagingApi;
import dev.stoa.messaging.MessagingOperations;
import dev.stoa.messaging.application.delivery.Dispatcher;
import dev.stoa.messaging.domain.delivery.DeliveryNotParked;
import dev.stoa.messaging.domain.delivery.Lane;
import dev.stoa.messaging.domain.delivery.ParkedDeliveries;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What staff see of parked deliveries and do with them. What was in the way is then gone, so its lane goes on at once. */
@Service
class DeliveryRecovery implements MessagingApi, MessagingOperations {

    private static final int MOST_WAITING = 1000;

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
    public Page<ParkedDelivery> parked(PageRequest page) {
        return Page.of(parked.list(page.limit() + 1, page.afterId()), page.limit(),
                delivery -> delivery.id().toString());
    }

    @Override
    public List<WaitingDelivery> waitingBehind(UUID deliveryId) {
        return parked.waitingBehind(deliveryId, MOST_WAITING);
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
