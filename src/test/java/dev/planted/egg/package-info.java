/** X1: the other half. */
@ApplicationModule(allowedDependencies = {"hen"})
@NullMarked
package dev.planted.egg;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
