/** Tariffs without a database. */
@NullMarked
package dev.stoa.shipping.domain.tariff;

import org.jspecify.annotations.NullMarked;
