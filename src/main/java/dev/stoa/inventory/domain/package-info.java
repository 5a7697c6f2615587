/** Stock levels, reservations and the rules that they keep. */
@NullMarked
package dev.stoa.inventory.domain;

import org.jspecify.annotations.NullMarked;
