/** The log and the open deliveries in PostgreSQL: every statement of the delivery engine is here. */
@NullMarked
package dev.stoa.messaging.persistence;

import org.jspecify.annotations.NullMarked;
