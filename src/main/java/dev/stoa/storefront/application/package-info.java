/** Puts together what shoppers see: each module is asked once for all that is on a page. */
@NullMarked
package dev.stoa.storefront.application;

import org.jspecify.annotations.NullMarked;
