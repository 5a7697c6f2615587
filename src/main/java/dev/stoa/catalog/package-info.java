/**
 * Products and their variants, categories, texts: what is for sale, but neither its price nor its stock.
 */
@ApplicationModule(displayName = "Catalog", allowedDependencies = {"kernel", "messaging", "platform"})
@InLayer(Layer.CORE)
@NullMarked
package dev.stoa.catalog;

import dev.stoa.kernel.InLayer;
import dev.stoa.kernel.Layer;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
