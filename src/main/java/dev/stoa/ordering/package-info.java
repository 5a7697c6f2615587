/**
 * Orders: what was agreed and what has become of it. An order is event-sourced; the history that people read is a view that
 * can be dropped and rebuilt. It calls nobody and asks nobody: fulfillment tells it how things went.
 */
@ApplicationModule(displayName = "Ordering", allowedDependencies = {"kernel", "messaging", "platform"})
@InLayer(Layer.CORE)
@NullMarked
package dev.stoa.ordering;

import dev.stoa.kernel.InLayer;
import dev.stoa.kernel.Layer;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
