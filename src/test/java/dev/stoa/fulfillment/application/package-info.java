/** The saga on a real database, while the test plays the other modules. */
@NullMarked
package dev.stoa.fulfillment.application;

import org.jspecify.annotations.NullMarked;
