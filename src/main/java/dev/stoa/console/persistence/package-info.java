/** Imports in PostgreSQL. */
@NullMarked
package dev.stoa.console.persistence;

import org.jspecify.annotations.NullMarked;
