/**
 * Products and their variants, categories, texts: what is for sale, but neither its price nor its stock.
 */
@ApplicationModule(displayName = "Catalog", allowedDependencies = {"kernel", "messaging", "platform"})
@NullMarked
package dev.stoa.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
