/** Stock and locations over HTTP, with the whole application behind it. */
@NullMarked
package dev.stoa.console.web.stock;

import org.jspecify.annotations.NullMarked;
