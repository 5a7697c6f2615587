/** A message without a golden file. */
@NamedInterface("commands")
@NullMarked
package dev.planted.bare.commands;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
