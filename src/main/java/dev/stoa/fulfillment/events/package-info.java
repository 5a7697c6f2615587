/** What the saga tells itself. */
@NamedInterface("events")
@NullMarked
package dev.stoa.fulfillment.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
