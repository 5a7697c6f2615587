/** What the order path asks of carts. */
@NamedInterface("commands")
@NullMarked
package dev.stoa.cart.commands;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
