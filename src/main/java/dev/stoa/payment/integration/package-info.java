/** Adapters to payment providers. */
@NullMarked
package dev.stoa.payment.integration;

import org.jspecify.annotations.NullMarked;
