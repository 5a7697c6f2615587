/** What a shopper is offered, and the reasons why an order cannot be placed. */
@NullMarked
package dev.stoa.checkout.domain;

import org.jspecify.annotations.NullMarked;
