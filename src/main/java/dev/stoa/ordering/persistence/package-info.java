/** Event streams and views in PostgreSQL. */
@NullMarked
package dev.stoa.ordering.persistence;

import org.jspecify.annotations.NullMarked;
