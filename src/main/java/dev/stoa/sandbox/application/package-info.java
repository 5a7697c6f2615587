/** The pretended provider's and carrier's behavior. */
@NullMarked
package dev.stoa.sandbox.application;

import org.jspecify.annotations.NullMarked;
