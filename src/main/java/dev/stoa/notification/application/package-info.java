/** Use cases of notification, its listeners, and the mailbox. */
@NullMarked
package dev.stoa.notification.application;

import org.jspecify.annotations.NullMarked;
