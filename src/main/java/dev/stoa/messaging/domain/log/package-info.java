/** What the log holds, and the rule by which a reader tells a late message from one that never comes. */
@NullMarked
package dev.stoa.messaging.domain.log;

import org.jspecify.annotations.NullMarked;
