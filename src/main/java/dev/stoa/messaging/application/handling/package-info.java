/** One attempt: how a listener is run, in which transactions, and what becomes of a failure. */
@NullMarked
package dev.stoa.messaging.application.handling;

import org.jspecify.annotations.NullMarked;
