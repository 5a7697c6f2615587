/** What orders ask of the stock. */
@NamedInterface("commands")
@NullMarked
package dev.stoa.inventory.commands;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
