package dev.stoa.shipping.domain;

/** Where the tariff is written down. */
public interface Tariffs {

    Tariff current();
}
