package dev.stoa.shipping.domain.tariff;

/** Where the tariff is written down. */
public interface Tariffs {

    Tariff current();
}
