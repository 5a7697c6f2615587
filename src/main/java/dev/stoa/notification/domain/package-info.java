/** Mails, how they are worded, and who hands them over. */
@NullMarked
package dev.stoa.notification.domain;

import org.jspecify.annotations.NullMarked;
