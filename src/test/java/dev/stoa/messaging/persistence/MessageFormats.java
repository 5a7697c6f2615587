package dev.stoa.messaging.persistence;

import dev.stoa.messaging.domain.log.MessageTypes;

/** The format of the log for tests of other packages. */
public final class MessageFormats {

    private MessageFormats() {}

    public static MessageFormat of(MessageTypes types) {
        return new MessageFormat(types);
    }
}
