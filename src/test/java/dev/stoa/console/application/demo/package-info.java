/** The demo shop: its words alone, and its filling on a real PostgreSQL. */
@NullMarked
package dev.stoa.console.application.demo;

import org.jspecify.annotations.NullMarked;
