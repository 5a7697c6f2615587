/**
 * A real shop's invoices, replayed through the HTTP walk. {@code invoices} reads them and says what they mean, {@code books}
 * says what must come of them, and here shoppers and staff act them out.
 */
@NullMarked
package dev.stoa.replay;

import org.jspecify.annotations.NullMarked;
