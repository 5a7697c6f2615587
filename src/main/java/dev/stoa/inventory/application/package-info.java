/** Answers to commands and calls. */
@NullMarked
package dev.stoa.inventory.application;

import org.jspecify.annotations.NullMarked;
