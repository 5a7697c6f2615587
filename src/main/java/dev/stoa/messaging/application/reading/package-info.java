/** The log as readers pull it. */
@NullMarked
package dev.stoa.messaging.application.reading;

import org.jspecify.annotations.NullMarked;
