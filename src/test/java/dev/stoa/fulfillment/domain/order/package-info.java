/** The order's parcels, without Spring. */
@NullMarked
package dev.stoa.fulfillment.domain.order;

import org.jspecify.annotations.NullMarked;
