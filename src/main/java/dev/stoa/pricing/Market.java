package dev.stoa.pricing;

import dev.stoa.kernel.MarketCode;
import java.util.Currency;

/**
 * A country that the shop sells in.
 *
 * @param taxIncluded whether shelf prices include tax, as the law asks for in the EU, the UK and Japan
 */
public record Market(MarketCode code, String name, Currency currency, boolean taxIncluded) {}
