/** Tests of ordering's application. */
@NullMarked
package dev.stoa.ordering.application;

import org.jspecify.annotations.NullMarked;
