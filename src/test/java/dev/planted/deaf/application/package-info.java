/** Listeners. */
@NullMarked
package dev.planted.deaf.application;

import org.jspecify.annotations.NullMarked;
