/** Reads the architecture out of classes, sources, settings, tables and tests. */
@NullMarked
package dev.stoa.architecture.reading;

import org.jspecify.annotations.NullMarked;
