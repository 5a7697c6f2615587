/** Rules X1 to X12: every module that is found is ready to leave. */
@NullMarked
package dev.stoa.extraction;

import org.jspecify.annotations.NullMarked;
