package dev.stoa.pricing.domain;

import dev.stoa.kernel.MarketCode;
import dev.stoa.kernel.RequestRefused;
import java.util.List;

/** The shop does not sell in this country. */
public class UnknownMarket extends RequestRefused {

    private static final long serialVersionUID = 1L;

    public UnknownMarket(MarketCode market) {
        super(Kind.INVALID, "unknown_market", "The shop does not sell in " + market + ".",
                List.of(new FieldError("market", "is not one of the shop's markets")));
    }
}
