/** Consignments with their shipments and the rules of their life, and the carrier as shipping sees it. */
@NullMarked
package dev.stoa.shipping.domain;

import org.jspecify.annotations.NullMarked;
