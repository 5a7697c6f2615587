/** Allocation, without Spring. */
@NullMarked
package dev.stoa.inventory.domain.allocation;

import org.jspecify.annotations.NullMarked;
