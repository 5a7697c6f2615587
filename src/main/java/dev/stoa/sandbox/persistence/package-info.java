/** The books in SQL. */
@NullMarked
package dev.stoa.sandbox.persistence;

import org.jspecify.annotations.NullMarked;
