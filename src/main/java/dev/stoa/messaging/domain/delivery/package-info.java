/** What a delivery is, which of them wait for each other, and when a failed one is tried again. */
@NullMarked
package dev.stoa.messaging.domain.delivery;

import org.jspecify.annotations.NullMarked;
