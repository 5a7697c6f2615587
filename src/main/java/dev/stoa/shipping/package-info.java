/**
 * From the shelf to the door: delivery options and their rates, shipments with label and tracking number, carriers.
 */
@ApplicationModule(displayName = "Shipping", allowedDependencies = {"kernel", "messaging", "platform", "customer",
        "customer :: events", "sandbox"})
@NullMarked
package dev.stoa.shipping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
