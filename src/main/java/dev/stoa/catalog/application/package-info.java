/** Publishing products and reading what is published. */
@NullMarked
package dev.stoa.catalog.application;

import org.jspecify.annotations.NullMarked;
