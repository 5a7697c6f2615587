/**
 * What every module stands on and none of them is about: the conventions of HTTP, sign-in, the embedded database, the
 * settings of the process. It owns the schema {@code platform} with idempotent answers and the staff account.
 */
@ApplicationModule(displayName = "Platform", allowedDependencies = "kernel")
@InLayer(Layer.GROUND)
@NullMarked
package dev.stoa.platform;

import dev.stoa.kernel.InLayer;
import dev.stoa.kernel.Layer;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
