/** Products, categories and markets over HTTP. */
@NullMarked
package dev.stoa.storefront.web.product;

import org.jspecify.annotations.NullMarked;
