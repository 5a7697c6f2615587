/** Facts about shipments, without addresses. */
@NamedInterface("events")
@NullMarked
package dev.stoa.shipping.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
