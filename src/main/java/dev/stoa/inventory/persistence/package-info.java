/** Stock in PostgreSQL. */
@NullMarked
package dev.stoa.inventory.persistence;

import org.jspecify.annotations.NullMarked;
