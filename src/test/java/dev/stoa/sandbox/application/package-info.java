/** The pretended outside world at work. */
@NullMarked
package dev.stoa.sandbox.application;

import org.jspecify.annotations.NullMarked;
