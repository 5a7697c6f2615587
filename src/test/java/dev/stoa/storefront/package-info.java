/** The store API over HTTP against the whole application. */
@NullMarked
package dev.stoa.storefront;

import org.jspecify.annotations.NullMarked;
