/** Reads the statements that go through JDBC, and judges the transactions that they make. */
@NullMarked
package dev.stoa.extraction.data.sql;

import org.jspecify.annotations.NullMarked;
