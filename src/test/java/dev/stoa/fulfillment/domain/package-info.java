/** The saga's decisions, without Spring. */
@NullMarked
package dev.stoa.fulfillment.domain;

import org.jspecify.annotations.NullMarked;
