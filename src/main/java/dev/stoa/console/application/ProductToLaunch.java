package dev.stoa.console.application;

import dev.stoa.pricing.TaxCategory;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A product with all that it takes to be bought.
 *
 * @param category slug; null files it under {@code other}
 */
public record ProductToLaunch(
        @NotBlank String slug,
        @NotBlank String name,
        @NotNull String description,
        @Nullable String category,
        @NotEmpty List<@Valid @NotNull Variant> variants) {

    /** As many as inventory counts. */
    public static final int MOST_STOCK = 1_000_000_000;

    /**
     * One buyable form of it.
     *
     * @param stock units on hand from the start; null for none yet
     * @param weightGrams with packaging; null for half a kilogram
     * @param taxCategory null for the standard rate
     */
    public record Variant(
            @NotBlank String sku,
            @NotBlank String name,
            @NotEmpty List<@Valid @NotNull Price> prices,
            @Min(0) @Max(MOST_STOCK) @Nullable Integer stock,
            @Nullable Integer weightGrams,
            @Nullable Map<String, String> attributes,
            @Nullable TaxCategory taxCategory) {}

    /**
     * What it costs in one currency.
     *
     * @param amountMinor with tax where the currency's markets show it
     */
    public record Price(@NotNull Currency currency, @NotNull Long amountMinor) {}
}
