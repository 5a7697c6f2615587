package dev.stoa.messaging.domain.delivery;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * Exponential back-off with jitter: the n-th failure is followed by {@code initial * 2^(n-1)}, at most {@code longest}, of
 * which a random half is taken off so that what failed together does not return together.
 */
public record Backoff(Duration initial, Duration longest) {

    private static final int MAX_DOUBLINGS = 30;

    /** How long to wait after the given number of failed attempts, 1 or more. */
    public Duration after(int attempts, RandomGenerator random) {
        long doubled = initial.toMillis() << Math.min(attempts - 1, MAX_DOUBLINGS);
        long full = Math.min(doubled, longest.toMillis());
        return Duration.ofMillis(full / 2 + random.nextLong(full / 2 + 1));
    }
}
