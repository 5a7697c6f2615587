/** The pricing module on a real PostgreSQL. */
@NullMarked
package dev.stoa.pricing.application;

import org.jspecify.annotations.NullMarked;
