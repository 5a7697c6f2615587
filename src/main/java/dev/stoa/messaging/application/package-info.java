/** The delivery engine put together: its settings, its metrics, and what staff may do with it. */
@NullMarked
package dev.stoa.messaging.application;

import org.jspecify.annotations.NullMarked;
