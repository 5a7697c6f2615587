/** Which methods listen to which messages. */
@NullMarked
package dev.stoa.messaging.application.listening;

import org.jspecify.annotations.NullMarked;
