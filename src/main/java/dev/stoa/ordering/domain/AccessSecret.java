package dev.stoa.ordering.domain;

/** The key that access tokens are made with; one per shop, made by the database itself. */
@FunctionalInterface
public interface AccessSecret {

    byte[] bytes();
}
