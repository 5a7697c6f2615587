/** Calls between modules as they will be when the modules run in processes of their own. */
@NullMarked
package dev.stoa.extraction.data.calls;

import org.jspecify.annotations.NullMarked;
