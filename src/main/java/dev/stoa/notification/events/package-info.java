/** Facts about mail, without addresses or texts. */
@NamedInterface("events")
@NullMarked
package dev.stoa.notification.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
