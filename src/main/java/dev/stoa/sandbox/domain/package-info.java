/** What the pretended provider and carrier go by. */
@NullMarked
package dev.stoa.sandbox.domain;

import org.jspecify.annotations.NullMarked;
