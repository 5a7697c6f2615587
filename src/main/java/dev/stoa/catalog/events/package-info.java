/** Facts about products, carrying their full published state. */
@NamedInterface("events")
@NullMarked
package dev.stoa.catalog.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
