/** How an order is fulfilled, and how it is undone. */
@NullMarked
package dev.stoa.fulfillment;

import org.jspecify.annotations.NullMarked;
