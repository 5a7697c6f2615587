package dev.stoa.platform.web.security;

import org.springframework.security.core.AuthenticationException;

/** This address has failed to sign in too often. */
final class TooManySignIns extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final long retryAfterSeconds;

    TooManySignIns(long retryAfterSeconds) {
        super("Too many failed sign-ins");
        this.retryAfterSeconds = retryAfterSeconds;
    }

    long retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
