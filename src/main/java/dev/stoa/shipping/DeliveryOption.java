package dev.stoa.shipping;

import dev.stoa.kernel.Money;

/**
 * A way to deliver.
 *
 * @param price gross
 * @param estimate for people, such as {@code 2–3 business days}
 */
public record DeliveryOption(String id, String name, Money price, String estimate) {}
