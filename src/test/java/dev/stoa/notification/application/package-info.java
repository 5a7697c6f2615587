/** The notification module at work, on a database and with a mail server. */
@NullMarked
package dev.stoa.notification.application;

import org.jspecify.annotations.NullMarked;
