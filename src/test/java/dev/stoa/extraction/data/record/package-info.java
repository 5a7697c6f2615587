/** What goes on between the modules of a running shop, as it is seen from outside. */
@NullMarked
package dev.stoa.extraction.data.record;

import org.jspecify.annotations.NullMarked;
