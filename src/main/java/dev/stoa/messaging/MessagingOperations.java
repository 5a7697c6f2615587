package dev.stoa.messaging;

import java.util.UUID;

/** What staff may do with a parked delivery. Both throw {@code RequestRefused} (not found) unless it is parked. */
public interface MessagingOperations {

    /** Tries it again, with a fresh count of attempts. */
    void replay(UUID deliveryId);

    /**
     * Gives it up; what waited behind it goes on.
     *
     * @param reason not blank; kept with the discarded delivery
     */
    void discard(UUID deliveryId, String reason);
}
