/** Products in PostgreSQL. */
@NullMarked
package dev.stoa.catalog.persistence;

import org.jspecify.annotations.NullMarked;
