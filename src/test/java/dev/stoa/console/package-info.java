/** The console module as a whole. */
@NullMarked
package dev.stoa.console;

import org.jspecify.annotations.NullMarked;
