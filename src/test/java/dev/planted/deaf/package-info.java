/** X5: its listeners cannot be found again under their ids. */
@ApplicationModule(allowedDependencies = {"gossip :: events"})
@NullMarked
package dev.planted.deaf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
