/** What people change by hand: each change once, with a reason. */
@NullMarked
package dev.stoa.inventory.domain.change;

import org.jspecify.annotations.NullMarked;
