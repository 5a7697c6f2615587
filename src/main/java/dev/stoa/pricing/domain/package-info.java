/** The arithmetic of prices and taxes, and what it is calculated from. */
@NullMarked
package dev.stoa.pricing.domain;

import org.jspecify.annotations.NullMarked;
