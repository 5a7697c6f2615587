/** Reading prices, calculating totals, setting prices. */
@NullMarked
package dev.stoa.pricing.application;

import org.jspecify.annotations.NullMarked;
