package dev.stoa.catalog;

/** A category with the number of its published products. */
public record CategoryDetails(String slug, String name, int products) {}
