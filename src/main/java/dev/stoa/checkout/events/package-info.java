/** Facts about checkouts. */
@NamedInterface("events")
@NullMarked
package dev.stoa.checkout.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
