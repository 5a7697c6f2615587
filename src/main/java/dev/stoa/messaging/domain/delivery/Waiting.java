package dev.stoa.messaging.domain.delivery;

import dev.stoa.messaging.MessagingApi.ListenerTraffic;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** How much has been published, and how much of it waits for whom. */
public interface Waiting {

    /** Messages by the name of their type; types of which there were none are left out. */
    Map<String, Integer> publishedWithin(Duration last);

    /** Only listeners for which something is open or parked, without the type that they take. */
    List<ListenerTraffic> byListener();
}
