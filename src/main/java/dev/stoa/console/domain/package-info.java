/** What the console refuses by itself. */
@NullMarked
package dev.stoa.console.domain;

import org.jspecify.annotations.NullMarked;
