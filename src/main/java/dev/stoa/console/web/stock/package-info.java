/** Stock and where it lies, for staff. */
@NullMarked
package dev.stoa.console.web.stock;

import org.jspecify.annotations.NullMarked;
