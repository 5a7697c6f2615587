/** What runs and waits in this process, lane by lane. */
@NullMarked
package dev.stoa.messaging.application.lanes;

import org.jspecify.annotations.NullMarked;
