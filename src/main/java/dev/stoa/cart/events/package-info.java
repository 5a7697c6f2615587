/** Facts about carts. */
@NamedInterface("events")
@NullMarked
package dev.stoa.cart.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
