/** Facts that should not be told like this. */
@NamedInterface("events")
@NullMarked
package dev.planted.gossip.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
