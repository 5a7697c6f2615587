/** Facts about payments, without tokens. */
@NamedInterface("events")
@NullMarked
package dev.stoa.payment.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
