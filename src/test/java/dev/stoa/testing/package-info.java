/** What all tests share: one PostgreSQL per JVM and a fresh, migrated database for every Spring context. */
@NullMarked
package dev.stoa.testing;

import org.jspecify.annotations.NullMarked;
