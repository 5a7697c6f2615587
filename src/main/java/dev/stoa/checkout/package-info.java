/**
 * Quoting and placing an order: it composes what other modules know and owns no tables.
 */
@ApplicationModule(displayName = "Checkout", allowedDependencies = {"kernel", "messaging", "platform", "cart",
        "catalog", "pricing", "inventory", "shipping", "customer", "payment", "ordering"})
@InLayer(Layer.PROCESS)
@NullMarked
package dev.stoa.checkout;

import dev.stoa.kernel.InLayer;
import dev.stoa.kernel.Layer;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
