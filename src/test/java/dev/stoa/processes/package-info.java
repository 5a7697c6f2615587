/**
 * Proofs that need processes of their own: crashes at every border of the order path, several instances on one database,
 * an instance that is killed.
 */
@NullMarked
package dev.stoa.processes;

import org.jspecify.annotations.NullMarked;
