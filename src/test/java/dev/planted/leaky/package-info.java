/** X2: its signatures lead to types that a caller elsewhere would not have. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.planted.leaky;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
