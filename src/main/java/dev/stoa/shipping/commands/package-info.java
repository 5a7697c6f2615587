/** What fulfillment asks of shipping. */
@NamedInterface("commands")
@NullMarked
package dev.stoa.shipping.commands;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
