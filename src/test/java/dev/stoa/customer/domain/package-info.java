/** Rules, without Spring and without a database. */
@NullMarked
package dev.stoa.customer.domain;

import org.jspecify.annotations.NullMarked;
