/** Orders, as they are told to others. */
@NullMarked
package dev.stoa.ordering;

import org.jspecify.annotations.NullMarked;
