/** The order as the events tell it, the rules of its life, and the view that is made of it. */
@NullMarked
package dev.stoa.ordering.domain;

import org.jspecify.annotations.NullMarked;
