/** Messages of the proofs. */
@NullMarked
package dev.stoa.processes.events;

import org.jspecify.annotations.NullMarked;
