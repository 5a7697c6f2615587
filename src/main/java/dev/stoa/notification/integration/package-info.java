/** The mail server, by SMTP. */
@NullMarked
package dev.stoa.notification.integration;

import org.jspecify.annotations.NullMarked;
