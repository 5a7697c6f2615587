/** Carriers of the outside world. */
@NullMarked
package dev.stoa.shipping.integration;

import org.jspecify.annotations.NullMarked;
