/** What delivery costs, where to and how. */
@NullMarked
package dev.stoa.shipping.domain.tariff;

import org.jspecify.annotations.NullMarked;
