/** The pages: canvases of modules, the catalogue of messages, the scorecard and the index. */
@NullMarked
package dev.stoa.architecture.pages;

import org.jspecify.annotations.NullMarked;
