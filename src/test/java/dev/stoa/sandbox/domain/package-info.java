/** What the pretended outside world holds to be true. */
@NullMarked
package dev.stoa.sandbox.domain;

import org.jspecify.annotations.NullMarked;
