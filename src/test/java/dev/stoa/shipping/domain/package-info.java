/** The rules of shipping, without Spring. */
@NullMarked
package dev.stoa.shipping.domain;

import org.jspecify.annotations.NullMarked;
