/**
 * What is there and what is promised: stock levels, reservations of orders, and the ledger of every movement. It never
 * sells what it has not got.
 */
@ApplicationModule(displayName = "Inventory", allowedDependencies = {"kernel", "messaging", "platform"})
@InLayer(Layer.CORE)
@NullMarked
package dev.stoa.inventory;

import dev.stoa.kernel.InLayer;
import dev.stoa.kernel.Layer;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
