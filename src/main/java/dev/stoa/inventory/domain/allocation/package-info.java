/** From where an order's units are sent. */
@NullMarked
package dev.stoa.inventory.domain.allocation;

import org.jspecify.annotations.NullMarked;
