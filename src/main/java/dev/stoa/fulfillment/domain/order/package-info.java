/** What is fulfilled: the order, and the parcels in which it travels. */
@NullMarked
package dev.stoa.fulfillment.domain.order;

import org.jspecify.annotations.NullMarked;
