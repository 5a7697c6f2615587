package dev.stoa.checkout.domain;

import dev.stoa.kernel.RequestRefused;

/** More than anybody delivers at once. */
public class TooHeavy extends RequestRefused {

    private static final long serialVersionUID = 1L;

    static final int MOST_GRAMS = 1_000_000_000;

    TooHeavy() {
        super(Kind.INVALID, "too_heavy",
                "This weighs more than " + MOST_GRAMS / 1_000_000 + " tons, which is more than we deliver at once.");
    }
}
