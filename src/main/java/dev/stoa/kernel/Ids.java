package dev.stoa.kernel;

import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids: time-ordered ones for what is new (RFC 9562, version 7), derived ones for what must be the same when repeated. */
public final class Ids {

    private Ids() {}

    public static UUID next() {
        return UuidCreator.getTimeOrderedEpochPlus1();
    }

    /** The same UUID for the same name, always: the request id of a step that may be repeated. */
    public static UUID derived(UUID origin, String purpose) {
        return UUID.nameUUIDFromBytes((origin + "/" + purpose).getBytes(StandardCharsets.UTF_8));
    }
}
