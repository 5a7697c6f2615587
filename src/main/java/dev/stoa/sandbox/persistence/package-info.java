/** The books of the pretended provider and carrier. */
@NullMarked
package dev.stoa.sandbox.persistence;

import org.jspecify.annotations.NullMarked;
