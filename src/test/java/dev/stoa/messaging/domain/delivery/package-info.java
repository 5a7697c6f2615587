/** The rules of delivery by themselves. */
@NullMarked
package dev.stoa.messaging.domain.delivery;

import org.jspecify.annotations.NullMarked;
