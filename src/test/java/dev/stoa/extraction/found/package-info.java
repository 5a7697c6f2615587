/** Finds what the gates examine: modules, messages and listeners, in the application and in the planted one. */
@NullMarked
package dev.stoa.extraction.found;

import org.jspecify.annotations.NullMarked;
