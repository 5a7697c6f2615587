/** The inventory module on a real PostgreSQL. */
@NullMarked
package dev.stoa.inventory.application;

import org.jspecify.annotations.NullMarked;
