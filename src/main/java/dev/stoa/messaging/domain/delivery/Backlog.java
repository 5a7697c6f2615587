package dev.stoa.messaging.domain.delivery;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The open deliveries as they are looked for; finding one claims nothing. */
public interface Backlog {

    /** First in their lanes, and due: failed ones after their back-off, others after the grace of the instance that published. */
    List<Delivery> due(Collection<String> listeners, int limit);

    /** First in this lane and free to be tried now, whoever published them. */
    List<Delivery> firstIn(Lane lane, Collection<String> listeners);

    /** Listeners that have open deliveries and are not among the given ones. */
    List<String> othersThan(Collection<String> listeners);

    /** Those of the given ones that are open and were never tried, in the order of the log. */
    List<Delivery> untried(Collection<UUID> ids);
}
