/** The catalog module on a real PostgreSQL. */
@NullMarked
package dev.stoa.catalog.application;

import org.jspecify.annotations.NullMarked;
