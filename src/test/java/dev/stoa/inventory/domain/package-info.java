/** The rules of stock, without Spring. */
@NullMarked
package dev.stoa.inventory.domain;

import org.jspecify.annotations.NullMarked;
