package dev.stoa.messaging.application.delivery;

import dev.stoa.messaging.application.handling.Outcome;
import dev.stoa.messaging.application.lanes.Lanes;
import dev.stoa.messaging.domain.delivery.Delivery;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What an attempt means for its lane: who is next, and when what could not be done is tried again. */
@Component
class Aftermath {

    private static final Logger log = LoggerFactory.getLogger(Aftermath.class);

    /** How long to wait for a database that did not answer. */
    private static final Duration UNREACHABLE = Duration.ofSeconds(1);

    private final Lanes lanes;
    private final Schedule schedule;

    Aftermath(Lanes lanes, Schedule schedule) {
        this.lanes = lanes;
        this.schedule = schedule;
    }

    /** Answers the next delivery of the lane, if it may run now. */
    Optional<Delivery> of(Outcome outcome, Delivery delivery, Dispatcher dispatcher) {
        return switch (outcome) {
            case Outcome.Done _ -> done(delivery, dispatcher);
            case Outcome.Failed(Duration pause) -> {
                schedule.in(pause, () -> dispatcher.dispatch(delivery.again()));
                yield lanes.fail(delivery, pause);
            }
            case Outcome.Parked _ -> {
                var next = lanes.fail(delivery, Duration.ZERO);
                lanes.free(delivery.lane());
                schedule.in(Duration.ZERO, () -> dispatcher.resume(delivery.lane())); // a compensation overtakes it
                yield next;
            }
            case Outcome.Unavailable _ -> {
                var pause = lanes.abandonToAnother(delivery);
                schedule.in(pause, () -> dispatcher.resume(delivery.lane()));
                yield Optional.empty();
            }
            case Outcome.Unknown _ -> {
                lanes.abandon(delivery.lane());
                schedule.in(UNREACHABLE, () -> dispatcher.dispatch(delivery.again()));
                yield Optional.empty();
            }
        };
    }

    private Optional<Delivery> done(Delivery delivery, Dispatcher dispatcher) {
        lanes.free(delivery.lane());
        try {
            // Looked up while the lane is still held, so that nothing overtakes what waited longest.
            if (lanes.continuesInTable(delivery.lane())) {
                dispatcher.resume(delivery.lane());
            }
        } catch (RuntimeException unreachable) {
            log.warn("What waits in {} could not be looked up; it is found later", delivery.lane(), unreachable);
        }
        return lanes.leave(delivery);
    }
}
