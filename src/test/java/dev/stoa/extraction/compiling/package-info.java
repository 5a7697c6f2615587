/** Compiles sources as another repository would. */
@NullMarked
package dev.stoa.extraction.compiling;

import org.jspecify.annotations.NullMarked;
