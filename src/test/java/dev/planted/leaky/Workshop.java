package dev.planted.leaky;

/** A class, where only contracts belong. */
public class Workshop {}
