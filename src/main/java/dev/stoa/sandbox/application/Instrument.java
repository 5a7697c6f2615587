package dev.stoa.sandbox.application;

import java.util.Locale;
import java.util.Optional;

/** The means of payment that the provider pretends to know, each by its token, and what it plays with them. */
enum Instrument {
    OK,
    DECLINED,
    /** Would be accepted: refusing it is for the shop's own fraud check. */
    FRAUD,
    /** Books, and the answer is lost. */
    TIMEOUT_CHARGED,
    /** Books nothing, and the answer is lost, every time. */
    TIMEOUT_NOT_CHARGED,
    /** Answers after five seconds. */
    SLOW,
    /** Fails twice, then is fine. */
    ERROR;

    static Optional<Instrument> behind(String token) {
        for (Instrument instrument : values()) {
            if (instrument.token().equals(token)) {
                return Optional.of(instrument);
            }
        }
        return Optional.empty();
    }

    private String token() {
        return "tok_" + name().toLowerCase(Locale.ROOT);
    }

    String fingerprint() {
        return "sandbox_" + name().toLowerCase(Locale.ROOT);
    }
}
