package dev.stoa.storefront.web.cart;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * What a line is to hold.
 *
 * @param quantity 0 removes it
 */
record LineQuantity(@NotNull @Min(0) @Max(1_000_000) Integer quantity) {}
