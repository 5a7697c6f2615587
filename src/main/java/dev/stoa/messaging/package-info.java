/**
 * The message log: the transactional outbox through which modules publish events and send commands, and the deliveries
 * that bring each message to its listeners exactly once, in order per module and key.
 */
@ApplicationModule(displayName = "Messaging", allowedDependencies = {"kernel", "platform"})
@InLayer(Layer.GROUND)
@NullMarked
package dev.stoa.messaging;

import dev.stoa.kernel.InLayer;
import dev.stoa.kernel.Layer;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
