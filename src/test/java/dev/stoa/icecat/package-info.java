/** A real catalog, converted and imported. It is read from beside the project, and not a part of it. */
@NullMarked
package dev.stoa.icecat;

import org.jspecify.annotations.NullMarked;
