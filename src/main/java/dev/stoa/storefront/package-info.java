/**
 * The store API, and later the shoppers' pages. It composes what other modules answer and owns no tables.
 */
@ApplicationModule(displayName = "Storefront", allowedDependencies = {"kernel", "messaging", "platform", "checkout",
        "cart", "catalog", "catalog :: events", "pricing", "inventory", "shipping", "customer", "ordering"})
@InLayer(Layer.EDGE)
@NullMarked
package dev.stoa.storefront;

import dev.stoa.kernel.InLayer;
import dev.stoa.kernel.Layer;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
