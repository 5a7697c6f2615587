/** Consignments, consignees and rates in SQL. */
@NullMarked
package dev.stoa.shipping.persistence;

import org.jspecify.annotations.NullMarked;
