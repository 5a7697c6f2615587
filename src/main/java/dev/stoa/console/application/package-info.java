/** What staff do that takes more than one module. */
@NullMarked
package dev.stoa.console.application;

import org.jspecify.annotations.NullMarked;
