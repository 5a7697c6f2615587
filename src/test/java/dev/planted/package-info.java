/**
 * An application in which each module breaks a rule of {@code dev.stoa.extraction}, and says which. It lies beside
 * {@code dev.stoa}, so that no scan of the real application finds it.
 */
@NullMarked
package dev.planted;

import org.jspecify.annotations.NullMarked;
