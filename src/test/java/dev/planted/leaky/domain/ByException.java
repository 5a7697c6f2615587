package dev.planted.leaky.domain;

/** Leaks. */
public class ByException extends Exception {

    private static final long serialVersionUID = 1L;
}
