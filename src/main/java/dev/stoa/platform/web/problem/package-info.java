/** How every failure is answered: problem documents (RFC 9457). */
@NullMarked
package dev.stoa.platform.web.problem;

import org.jspecify.annotations.NullMarked;
