/** Rules, without Spring and without a database. */
@NullMarked
package dev.stoa.catalog.domain;

import org.jspecify.annotations.NullMarked;
