/** Facts about prices. */
@NamedInterface("events")
@NullMarked
package dev.stoa.pricing.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
