/** From the log to the listeners: in order per lane, again after a failure, by whichever instance is there. */
@NullMarked
package dev.stoa.messaging.application.delivery;

import org.jspecify.annotations.NullMarked;
