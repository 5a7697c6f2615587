/** Mails and recipients in SQL. */
@NullMarked
package dev.stoa.notification.persistence;

import org.jspecify.annotations.NullMarked;
