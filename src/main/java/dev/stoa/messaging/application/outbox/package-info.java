/** From publishing to the log: collected while the transaction runs, written in one statement before it commits. */
@NullMarked
package dev.stoa.messaging.application.outbox;

import org.jspecify.annotations.NullMarked;
