/** X1: uses what it does not declare. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.planted.stranger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
