/** The rules of changes by hand, without Spring. */
@NullMarked
package dev.stoa.inventory.domain.change;

import org.jspecify.annotations.NullMarked;
