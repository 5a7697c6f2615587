/** The saga itself: which step comes next, and which is to be undone. Pure decisions, without a database or a message. */
@NullMarked
package dev.stoa.fulfillment.domain;

import org.jspecify.annotations.NullMarked;
