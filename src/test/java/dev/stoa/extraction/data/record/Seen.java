package dev.stoa.extraction.data.record;

import dev.stoa.messaging.Message;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that a module did towards others. */
public sealed interface Seen {

    /** The message whose handling led to it; null for what a request led to. */
    @Nullable UUID cause();

    /** A message was published. */
    record Said(String module, Message message, @Nullable UUID cause) implements Seen {}

    /** A method of another module was called. */
    record Called(String caller, String callee, String method, @Nullable UUID cause) implements Seen {}
}
