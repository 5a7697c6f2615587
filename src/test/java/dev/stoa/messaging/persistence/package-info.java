/** The statements of the delivery engine. */
@NullMarked
package dev.stoa.messaging.persistence;

import org.jspecify.annotations.NullMarked;
