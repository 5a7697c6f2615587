/** The pretended provider and carrier at work. */
@NullMarked
package dev.stoa.sandbox.application;

import org.jspecify.annotations.NullMarked;
