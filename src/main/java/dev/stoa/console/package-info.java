/**
 * The staff API, and later the staff pages and import jobs. It composes what other modules answer.
 */
@ApplicationModule(displayName = "Console", allowedDependencies = {"kernel", "messaging", "platform", "checkout",
        "fulfillment", "cart", "catalog", "pricing", "inventory", "ordering", "payment", "shipping", "notification",
        "customer", "sandbox"})
@InLayer(Layer.EDGE)
@NullMarked
package dev.stoa.console;

import dev.stoa.kernel.InLayer;
import dev.stoa.kernel.Layer;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
