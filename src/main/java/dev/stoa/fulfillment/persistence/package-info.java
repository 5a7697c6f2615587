/** One row per saga, and the clock that its deadlines are measured by. */
@NullMarked
package dev.stoa.fulfillment.persistence;

import org.jspecify.annotations.NullMarked;
