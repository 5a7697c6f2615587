/** X1: reaches into another module. */
@ApplicationModule(allowedDependencies = {"granary"})
@NullMarked
package dev.planted.burrower;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
