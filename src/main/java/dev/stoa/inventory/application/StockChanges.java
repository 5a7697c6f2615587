package dev.stoa.inventory.application;

import dev.stoa.inventory.domain.StockLevel;
import dev.stoa.inventory.events.StockLevelChanged;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells of levels that staff or a dispatch changed. */
@Component
class StockChanges {

    private final ApplicationEventPublisher publisher;

    StockChanges(ApplicationEventPublisher publisher) {
        this.publisher = publisher;
    }

    void publish(List<StockLevel> changed) {
        changed.forEach(
                level -> publisher.publishEvent(
                        new StockLevelChanged(level.sku(), level.location(), level.onHand(), level.reserved())));
    }
}
