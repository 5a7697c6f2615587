/** What an import of products is, and what its rows say. */
@NullMarked
package dev.stoa.console.domain.imports;

import org.jspecify.annotations.NullMarked;
