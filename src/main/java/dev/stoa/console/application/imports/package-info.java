/** Imports of products: receiving files, reading them, and applying their rows in the background. */
@NullMarked
package dev.stoa.console.application.imports;

import org.jspecify.annotations.NullMarked;
