/** One package per module, and the main class. */
@NullMarked
package dev.stoa;

import org.jspecify.annotations.NullMarked;
