/** Facts about orders, without personal data. */
@NamedInterface("events")
@NullMarked
package dev.stoa.ordering.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
