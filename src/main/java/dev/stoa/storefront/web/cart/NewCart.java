package dev.stoa.storefront.web.cart;

import dev.stoa.kernel.MarketCode;
import jakarta.validation.constraints.NotNull;

/** The market decides on prices and currency, for good. */
record NewCart(@NotNull MarketCode market) {}
