/** The store API. */
@NullMarked
package dev.stoa.storefront.web;

import org.jspecify.annotations.NullMarked;
