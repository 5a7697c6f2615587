/** Decisions and what enforces them: the pages of {@code docs/adr} and the gates that name them, held against each other. */
@NullMarked
package dev.stoa.architecture.adr;

import org.jspecify.annotations.NullMarked;
