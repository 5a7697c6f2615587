/** Tests of what is offered and refused. */
@NullMarked
package dev.stoa.checkout.domain;

import org.jspecify.annotations.NullMarked;
