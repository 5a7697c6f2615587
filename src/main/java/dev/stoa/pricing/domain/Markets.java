package dev.stoa.pricing.domain;

import dev.stoa.pricing.Market;
import java.util.List;

/** What migrations say about markets and taxes. It changes with a new version of the shop only. */
public interface Markets {

    /** All of them, by code. */
    List<Market> all();

    TaxTable taxes();
}
