/** Breaks nothing: the others need somebody to wrong. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.planted.granary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
