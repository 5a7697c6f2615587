/** The rules of locations, without Spring. */
@NullMarked
package dev.stoa.inventory.domain.location;

import org.jspecify.annotations.NullMarked;
