/** Prices, markets and tax rates in PostgreSQL. */
@NullMarked
package dev.stoa.pricing.persistence;

import org.jspecify.annotations.NullMarked;
