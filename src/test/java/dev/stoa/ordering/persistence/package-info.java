/** Tests of ordering's persistence. */
@NullMarked
package dev.stoa.ordering.persistence;

import org.jspecify.annotations.NullMarked;
