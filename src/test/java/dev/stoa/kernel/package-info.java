/** Tests of the values that every module speaks. */
@NullMarked
package dev.stoa.kernel;

import org.jspecify.annotations.NullMarked;
