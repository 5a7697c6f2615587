package dev.stoa.messaging.domain.log;

import java.util.List;

/** The log, as it is written. */
public interface Messages {

    /** Appends messages and their deliveries in the order given, in the transaction of the caller. */
    void append(List<Outgoing> outgoing);
}
