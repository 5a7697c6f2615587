package dev.stoa.inventory;

/**
 * What a shopper may count on.
 *
 * @param quantity units that can be promised now, at least 0
 */
public record Availability(String sku, StockState state, int quantity) {}
