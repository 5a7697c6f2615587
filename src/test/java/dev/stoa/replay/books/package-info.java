/** What must come of the invoices, by a calculation that owes nothing to Stoa, and what Stoa says has come of them. */
@NullMarked
package dev.stoa.replay.books;

import org.jspecify.annotations.NullMarked;
