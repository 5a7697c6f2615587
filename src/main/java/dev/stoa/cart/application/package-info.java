/** Answers to shoppers' calls and to the order path's commands. */
@NullMarked
package dev.stoa.cart.application;

import org.jspecify.annotations.NullMarked;
