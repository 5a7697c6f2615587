/** What a caller elsewhere would not have. */
@NullMarked
package dev.planted.leaky.domain;

import org.jspecify.annotations.NullMarked;
