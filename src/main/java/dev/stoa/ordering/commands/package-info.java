/** How things went, told by fulfillment. */
@NamedInterface("commands")
@NullMarked
package dev.stoa.ordering.commands;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
