package dev.stoa.storefront.web.cart;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Units to add to a cart. */
record NewLine(@NotBlank @Size(max = 100) String sku, @NotNull @Min(1) @Max(1_000_000) Integer quantity) {}
