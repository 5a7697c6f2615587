/** Reads the project's Markdown: sections, links, and the parts that are generated. */
@NullMarked
package dev.stoa.architecture.markdown;

import org.jspecify.annotations.NullMarked;
