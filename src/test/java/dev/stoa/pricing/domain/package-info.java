/** Rules, without Spring and without a database. */
@NullMarked
package dev.stoa.pricing.domain;

import org.jspecify.annotations.NullMarked;
