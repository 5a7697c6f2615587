/** Orders over HTTP. */
@NullMarked
package dev.stoa.storefront.web.order;

import org.jspecify.annotations.NullMarked;
