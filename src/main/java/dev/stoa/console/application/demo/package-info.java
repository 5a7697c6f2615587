/**
 * The demo shop: a catalog put together from the words in {@code demo/*.yaml}, the same for the same seed, and its filling
 * into an empty shop.
 */
@NullMarked
package dev.stoa.console.application.demo;

import org.jspecify.annotations.NullMarked;
