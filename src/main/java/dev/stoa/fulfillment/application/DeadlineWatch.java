package dev.stoa.fulfillment.application;

import dev.stoa.fulfillment.domain.Sagas;
import dev.stoa.fulfillment.domain.ServiceClock;
import dev.stoa.fulfillment.events.StepDeadlinePassed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the service clock tick and tells of deadlines that have passed, on every instance. A passed deadline is a message
 * like any other: it queues behind the replies that are in the log already, so a reply that came in time wins.
 */
@Component
class DeadlineWatch {

    private static final int BATCH = 200;

    private final ServiceClock clock;
    private final Sagas sagas;
    private final ApplicationEventPublisher messages;

    DeadlineWatch(ServiceClock clock, Sagas sagas, ApplicationEventPublisher messages) {
        this.clock = clock;
        this.sagas = sagas;
        this.messages = messages;
    }

    @Scheduled(fixedDelayString = "${stoa.fulfillment.tick:1s}")
    @Transactional
    void tick() {
        clock.tick();
        sagas.takeOverdue(BATCH)
                .forEach(overdue -> messages
                        .publishEvent(new StepDeadlinePassed(overdue.orderId(), overdue.awaited().step().word(),
                                overdue.awaited().attempt())));
    }
}
