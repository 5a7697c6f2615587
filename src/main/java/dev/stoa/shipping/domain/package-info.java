/** Shipments and the rules of their life, tariffs, and the carrier as shipping sees it. */
@NullMarked
package dev.stoa.shipping.domain;

import org.jspecify.annotations.NullMarked;
