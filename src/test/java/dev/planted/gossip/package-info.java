/** X3 and X4: its messages say too much, or cannot be read elsewhere. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.planted.gossip;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
