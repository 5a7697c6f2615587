/** X1: one half of a cycle. */
@ApplicationModule(allowedDependencies = {"egg"})
@NullMarked
package dev.planted.hen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
