/** Facts about customers, without personal data. */
@NamedInterface("events")
@NullMarked
package dev.stoa.customer.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
