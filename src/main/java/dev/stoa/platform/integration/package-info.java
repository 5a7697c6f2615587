/** The embedded PostgreSQL: binaries out of the class path, a data directory of our own, one server process. */
@NullMarked
package dev.stoa.platform.integration;

import org.jspecify.annotations.NullMarked;
