/**
 * What things cost where: markets with their currency and taxes, a price list per currency, and the one calculation of net,
 * tax and gross that every total comes from.
 */
@ApplicationModule(displayName = "Pricing", allowedDependencies = {"kernel", "messaging", "platform"})
@InLayer(Layer.CORE)
@NullMarked
package dev.stoa.pricing;

import dev.stoa.kernel.InLayer;
import dev.stoa.kernel.Layer;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
