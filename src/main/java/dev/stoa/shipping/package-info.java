/**
 * From the shelf to the door: delivery options and their rates, shipments with label and tracking number, carriers.
 */
@ApplicationModule(displayName = "Shipping", allowedDependencies = {"kernel", "messaging", "platform", "customer",
        "customer :: events", "sandbox"})
@InLayer(Layer.CORE)
@NullMarked
package dev.stoa.shipping;

import dev.stoa.kernel.InLayer;
import dev.stoa.kernel.Layer;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
