/** Carts, delivery options and quotes over HTTP. */
@NullMarked
package dev.stoa.storefront.web.cart;

import org.jspecify.annotations.NullMarked;
