/** Facts about stock. */
@NamedInterface("events")
@NullMarked
package dev.stoa.inventory.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
