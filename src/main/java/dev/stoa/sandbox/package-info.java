/**
 * A pretended payment provider and carrier, each with its own book. It stands for the outside world: off in production.
 */
@ApplicationModule(displayName = "Sandbox", allowedDependencies = {"kernel", "messaging", "platform"})
@InLayer(Layer.OUTSIDE)
@NullMarked
package dev.stoa.sandbox;

import dev.stoa.kernel.InLayer;
import dev.stoa.kernel.Layer;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
