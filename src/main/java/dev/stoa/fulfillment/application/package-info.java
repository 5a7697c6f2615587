/** What the saga hears and what it sends. */
@NullMarked
package dev.stoa.fulfillment.application;

import org.jspecify.annotations.NullMarked;
