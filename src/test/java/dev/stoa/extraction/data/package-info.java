/** What rules X6 to X11 look at: the run of all kinds of orders, the catalogue, statements, deliveries and calls. */
@NullMarked
package dev.stoa.extraction.data;

import org.jspecify.annotations.NullMarked;
