/** Tests of what carts look like over HTTP. */
@NullMarked
package dev.stoa.storefront.web.cart;

import org.jspecify.annotations.NullMarked;
