/** What is stored stays readable: the files that say how it was ever written. */
@NullMarked
package dev.stoa.extraction.golden;

import org.jspecify.annotations.NullMarked;
