/** The places where stock lies. */
@NullMarked
package dev.stoa.inventory.domain.location;

import org.jspecify.annotations.NullMarked;
