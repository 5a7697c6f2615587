/** What the pretended provider and carrier hold to be true, and the books they keep. */
@NullMarked
package dev.stoa.sandbox.domain;

import org.jspecify.annotations.NullMarked;
