/** X1: is neither edge nor checkout, and calls Operations. */
@ApplicationModule(allowedDependencies = {"granary"})
@NullMarked
package dev.planted.meddler;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
