/** Breaks nothing: the others need somebody to wrong. */
@ApplicationModule(allowedDependencies = {})
@InLayer(Layer.CORE)
@NullMarked
package dev.planted.granary;

import dev.stoa.kernel.InLayer;
import dev.stoa.kernel.Layer;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
