/** Why the platform cannot start, in words for the operator. */
@NullMarked
package dev.stoa.platform.domain;

import org.jspecify.annotations.NullMarked;
