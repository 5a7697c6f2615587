/** X1: is neither edge nor checkout, and calls Operations, up the layers. */
@ApplicationModule(allowedDependencies = {"granary"})
@InLayer(Layer.GROUND)
@NullMarked
package dev.planted.meddler;

import dev.stoa.kernel.InLayer;
import dev.stoa.kernel.Layer;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
