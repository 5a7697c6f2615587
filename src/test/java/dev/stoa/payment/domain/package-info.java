/** The rules of payments, without Spring. */
@NullMarked
package dev.stoa.payment.domain;

import org.jspecify.annotations.NullMarked;
