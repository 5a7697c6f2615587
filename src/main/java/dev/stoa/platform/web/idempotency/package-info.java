/** The Idempotency-Key of a request, and the answers that are kept for it. */
@NullMarked
package dev.stoa.platform.web.idempotency;

import org.jspecify.annotations.NullMarked;
