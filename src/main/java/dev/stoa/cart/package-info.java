/**
 * What shoppers mean to buy. A cart is open until an order is made of it, and open again when that order fails.
 */
@ApplicationModule(displayName = "Cart", allowedDependencies = {"kernel", "messaging", "platform", "catalog",
        "pricing"})
@InLayer(Layer.CORE)
@NullMarked
package dev.stoa.cart;

import dev.stoa.kernel.InLayer;
import dev.stoa.kernel.Layer;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
